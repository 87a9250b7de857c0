using System.Globalization;

namespace Hearsay.Training.Corpora;

/// <summary>Tells which lines of a CoNLL-U sentence are tokens, and where blanks stand: the parts of a word ("do", "n't") stand without one between them. One for each file; not thread-safe.</summary>
internal sealed class WordParts
{
    private int _end;
    private bool _blankBehind;

    /// <summary>Whether a blank stands behind the token of a line; null for a line that is no token, such as a word in several parts or an empty node.</summary>
    /// <param name="cells">The line's ten cells, in the order of the file.</param>
    public bool? BlankBehind(string[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var blank = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        var dash = cells[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
            (_end, _blankBehind) = (int.Parse(cells[0][(dash + 1)..], CultureInfo.InvariantCulture), blank);
        if (dash > 0 || cells[0].Contains('.', StringComparison.Ordinal))
            return null;
        var number = int.Parse(cells[0], CultureInfo.InvariantCulture);
        var behind = number >= _end ? (number == _end ? _blankBehind : blank) : false;
        _end = number >= _end ? 0 : _end;
        return behind;
    }
}
