using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>
/// A small picture of figures in signs of the keyboard: value against date, a letter for each origin, <c>^</c> and <c>v</c> where a figure is open above or below,
/// <c>|</c> between two ends, small letters for what is denied or doubted.
/// </summary>
public sealed class FigurePlot
{
    private const string Gap = "   ";
    private const int Rows = 9, Room = 2, MostOrigins = 26;
    private readonly IReadOnlyList<FigureMark> _marks;
    private readonly IReadOnlyList<string> _origins;
    private readonly decimal _top;
    private readonly int _first, _days, _columns;
    private readonly char[][] _cells;
    private readonly string _label;

    /// <param name="marks">One or more.</param>
    /// <param name="width">Columns of a line, 40 or more.</param>
    public FigurePlot(IReadOnlyList<FigureMark> marks, int width)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentOutOfRangeException.ThrowIfZero(marks.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        (_marks, _origins) = (marks, FigureMark.Origins(marks));
        _top = Math.Max(1, marks.Max(mark => mark.High ?? mark.Low ?? 0));
        _label = FigureWords.Number(_top);
        _first = marks.Min(mark => mark.Date).DayNumber;
        _days = Math.Max(1, marks.Max(mark => mark.Date).DayNumber - _first);
        _columns = width - _label.Length - 6;
        _cells = [.. Enumerable.Range(0, Rows + Room).Select(_ => new string(' ', _columns).ToCharArray())];
    }

    /// <summary>The lines, none wider than asked for: the picture, its dates, and which letter stands for whom.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var mark in _marks)
            Draw(mark);
        for (var row = 0; row < _cells.Length; row++)
            yield return $"   {Columns.PadLeft(row == Room ? _label : row == _cells.Length - 1 ? "0" : "", _label.Length)} |{new string(_cells[row]).TrimEnd()}";
        yield return $"   {new string(' ', _label.Length)} +{new string('-', _columns)}";
        var (first, last) = (Day(_first), Day(_first + _days));
        yield return $"   {new string(' ', _label.Length)}  {first}{(_marks.All(mark => mark.Date.DayNumber == _first) ? "" : new string(' ', Math.Max(1, _columns - first.Length - last.Length)) + last)}";
        foreach (var line in Legend(_columns + _label.Length))
            yield return "     " + line;
        foreach (var line in Key() is { Length: > 0 } key ? Columns.Wrap(key, _columns + _label.Length) : [])
            yield return "     " + line;
    }

    /// <summary>What the other signs of the picture mean; empty where it has none.</summary>
    private string Key()
    {
        var open = _marks.Any(mark => mark.High is null) ? "^ or more" : "";
        var below = _marks.Any(mark => mark.Low is null) ? "v or fewer" : "";
        var range = _marks.Any(mark => mark.Named.Count > 1) ? "| from one to the other" : "";
        var against = _marks.Any(mark => mark.Against) ? "small letter: denied or doubted" : "";
        return string.Join(Gap, new[] { open, below, range, against }.Where(text => text.Length > 0));
    }

    /// <summary>As many on a line as there is room for.</summary>
    private IEnumerable<string> Legend(int width)
    {
        var line = "";
        foreach (var name in _origins.Take(MostOrigins).Select((origin, i) => $"{Letter(i)} {origin}").Concat(_origins.Count > MostOrigins ? ["* others"] : []).SelectMany(name => Columns.Wrap(name, width)))
        {
            if (line.Length > 0 && Columns.Width(line) + Gap.Length + Columns.Width(name) > width)
            {
                yield return line;
                line = "";
            }
            line += (line.Length > 0 ? Gap : "") + name;
        }
        yield return line;
    }

    private void Draw(FigureMark mark)
    {
        var (top, bottom) = (RowOf(mark.Named[^1]), RowOf(mark.Named[0]));
        var column = Free(ColumnOf(mark), top, bottom, mark);
        for (var between = top; between <= bottom; between++)
            _cells[between][column] = '|';
        _cells[top][column] = _cells[bottom][column] = Sign(mark);
        if (mark.High is null && top > 0)
            _cells[top - 1][column] = '^';
        if (mark.Low is null && bottom + 1 < _cells.Length)
            _cells[bottom + 1][column] = 'v';
    }

    /// <summary>The nearest column to the right, else to the left, where nothing is drawn over.</summary>
    private int Free(int column, int top, int bottom, FigureMark mark)
    {
        var (from, to) = (Math.Max(0, top - (mark.High is null ? 1 : 0)), Math.Min(_cells.Length - 1, bottom + (mark.Low is null ? 1 : 0)));
        for (var step = 0; step < _columns; step++)
            foreach (var candidate in (int[])[column + step, column - step])
                if (candidate >= 0 && candidate < _columns && Enumerable.Range(from, to - from + 1).All(row => _cells[row][candidate] == ' '))
                    return candidate;
        return column;
    }

    private char Sign(FigureMark mark)
    {
        var at = _origins.Index().First(pair => pair.Item == mark.Origin).Index;
        return at >= MostOrigins ? '*' : mark.Against ? char.ToLowerInvariant(Letter(at)) : Letter(at);
    }

    private static char Letter(int at) => (char)('A' + at);

    private int RowOf(decimal value) => Room + (int)Math.Round((double)(1 - (Math.Max(0, value) / _top)) * (Rows - 1));

    private int ColumnOf(FigureMark mark) => (int)((long)(mark.Date.DayNumber - _first) * (_columns - 1) / _days);

    private static string Day(int number) => Wording.Date(PartialDate.Of(DateOnly.FromDayNumber(number)));
}
