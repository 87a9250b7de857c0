using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>The forms of an expression of time, each tried at a piece.</summary>
internal sealed class DateGrammar(Analysis analysis, IReadOnlyList<Piece> pieces, Calendar calendar)
{
    /// <summary>The word of time at a piece; <paramref name="end"/> is behind it.</summary>
    public DateWord? Word(int at, out int end) => FigureLexicon.DateWords.TryMatch(pieces, at, out end, out var word) ? word : null;

    /// <summary>The expression that begins at <paramref name="at"/>, behind the word that opens it; null where none does.</summary>
    public TimeCore? Core(int at, DateClass? opener, bool future)
    {
        if (at >= pieces.Count)
            return null;
        if (pieces[at].Kind == PieceKind.Number)
            return Numeric(at) ?? DayAndMonth(at, future) ?? Decade(at) ?? YearAlone(at, opener) ?? Counted(at, opener);
        var word = Word(at, out var end);
        if (word is { Class: DateClass.Article } && Relative(end, opener, future, article: true) is { } relative)
            return relative;
        if (word is { Class: DateClass.Article } && end < pieces.Count && pieces[end].Kind == PieceKind.Number)
            return DayAndMonth(end, future) ?? Decade(end);
        return word?.Class switch
        {
            DateClass.Weekday => Weekday(word.Value.Value, end, future, previous: false),
            DateClass.Month => IsMonth(at, end) ? Month(word.Value.Value, end, future) : null,
            DateClass.Day => TimeCore.Of(end, calendar.Day(word.Value.Value)),
            DateClass.Vague => new TimeCore(end, TimeKind.Vague, null, null),
            _ => Relative(at, opener, future, article: false) ?? Counted(at, opener) ?? (opener == DateClass.Since ? Event(at) : null),
        };
    }

    /// <summary>"last week", "past three weeks", "this fall", "spring of 2030", "next Monday".</summary>
    private TimeCore? Relative(int at, DateClass? opener, bool future, bool article)
    {
        if (Word(at, out var end) is not { } word)
            return null;
        if (word.Class == DateClass.Season)
            return Season(word.Value, end, opener is not null || article, future ? 1 : 0);
        if (word.Class is not (DateClass.Past or DateClass.This or DateClass.Next))
            return null;
        var step = word.Class == DateClass.Past ? -1 : word.Class == DateClass.Next ? 1 : 0;
        if (Number(end, out var behind) is int count && Word(behind, out var unitEnd) is { Class: DateClass.Unit } unit)
            return step == 0 ? null : TimeCore.Of(unitEnd, calendar.Stretch((TimeUnit)unit.Value, step * count), TimeKind.Duration);
        return Word(end, out var last) is { } next ? Step(next, last, step, article) : null;
    }

    private TimeCore? Step(DateWord word, int end, int step, bool article) => word.Class switch
    {
        DateClass.Unit when step < 0 && article => TimeCore.Of(end, calendar.Stretch((TimeUnit)word.Value, -1), TimeKind.Duration),
        DateClass.Unit when word.Value > (int)TimeUnit.Hour => TimeCore.Of(end, calendar.Unit((TimeUnit)word.Value, step)),
        DateClass.Season => TimeCore.Of(end, calendar.Season(word.Value, null, step)),
        DateClass.Month => Month(word.Value, end, step > 0),
        DateClass.Weekday => Weekday(word.Value, end, step > 0, step < 0),
        _ => null,
    };

    private TimeCore? Season(int month, int end, bool opened, int step)
    {
        var of = Word(end, out var behind) is { Class: DateClass.Of };
        if (Year(of ? behind : end) is int year)
            return TimeCore.Of((of ? behind : end) + 1, calendar.Season(month, year, 0));
        return opened && !of ? TimeCore.Of(end, calendar.Season(month, null, step)) : null;
    }

    private TimeCore Weekday(int weekday, int end, bool future, bool previous)
    {
        var next = SkipComma(end);
        if (Word(next, out var behind) is { Class: DateClass.Month } month && DayOf(month.Value, behind, future) is { } dated)
            return dated;
        if (next < pieces.Count && pieces[next].Kind == PieceKind.Number && DayAndMonth(next, future) is { } day)
            return day;
        return TimeCore.Of(end, calendar.Weekday(weekday, future, previous));
    }

    /// <summary>"December 18, 2031", "December 2031", "December".</summary>
    private TimeCore Month(int month, int end, bool future)
    {
        if (DayOf(month, end, future) is { } day)
            return day;
        var next = SkipStop(end);
        var year = SkipComma(Word(next, out var behind) is { Class: DateClass.Of } ? behind : next);
        return Year(year) is int given ? TimeCore.Of(year + 1, new PartialDate(given, month)) : TimeCore.Of(end, calendar.Month(month, future));
    }

    private TimeCore? DayOf(int month, int end, bool future)
    {
        var at = SkipStop(end);
        if (at >= pieces.Count || pieces[at] is not { Plain: true, Length: <= 2, Value: >= 1 and <= 31 and var day })
            return null;
        return Dated(month, (int)day, SkipOrdinal(at + 1), future);
    }

    /// <summary>"18 December 2031", "the 18th of December".</summary>
    private TimeCore? DayAndMonth(int at, bool future)
    {
        if (pieces[at] is not { Plain: true, Length: <= 2, Value: >= 1 and <= 31 and var day })
            return null;
        var next = SkipOrdinal(at + 1);
        if (Word(next, out var behind) is { Class: DateClass.Of })
            next = behind;
        return Word(next, out var end) is { Class: DateClass.Month } month && IsMonth(next, end) ? Dated(month.Value, (int)day, SkipStop(end), future) : null;
    }

    private TimeCore? Dated(int month, int day, int end, bool future)
    {
        var next = SkipComma(end);
        if (Year(next) is int year)
            return Calendar.Valid(year, month, day) is { } date ? TimeCore.Of(next + 1, date) : null;
        if (ShortYear(end, month, day) is { } old)
            return TimeCore.Of(end + 1, old);
        return TimeCore.Of(end, calendar.DayOfMonth(month, day, future));
    }

    /// <summary>"16 JAN 90": two digits right behind the month, in the hundred years that end with the report's.</summary>
    private PartialDate? ShortYear(int at, int month, int day)
    {
        if (at >= pieces.Count || pieces[at] is not { Plain: true, Length: 2, Value: { } digits } || calendar.Today is not { } today)
            return null;
        var year = (today.Year / 100 * 100) + (int)digits;
        return Calendar.Valid(year > today.Year ? year - 100 : year, month, day);
    }

    /// <summary>"2031-05-14".</summary>
    private TimeCore? Numeric(int at) =>
        Year(at) is int year && at + 4 < pieces.Count && IsDash(at + 1) && IsDash(at + 3)
        && pieces[at + 2] is { Plain: true, Length: 2, Value: { } month } && pieces[at + 4] is { Plain: true, Length: 2, Value: { } day }
        && Calendar.Valid(year, (int)month, (int)day) is { } date
            ? TimeCore.Of(at + 5, date)
            : null;

    /// <summary>"1990s".</summary>
    private TimeCore? Decade(int at) =>
        Year(at) is int year && year % 10 == 0 && at + 1 < pieces.Count && pieces[at + 1] is { Glued: true, Length: 1 } && analysis.Text[pieces[at + 1].Start] is 's' or 'S'
            ? TimeCore.Of(at + 2, (Calendar.Year(year), Calendar.Year(year + 9)))
            : null;

    private TimeCore? YearAlone(int at, DateClass? opener)
    {
        if (opener is null || Year(at) is not int year)
            return null;
        var counts = at + 1 < pieces.Count && (pieces[at + 1].Glued ? pieces[at + 1].Kind == PieceKind.Word : analysis.Tags[pieces[at + 1].Token] is "NNS" or "NNPS");
        return counts ? null : TimeCore.Of(at + 1, Calendar.Year(year));
    }

    /// <summary>"three days ago", "a year ago"; behind "for" and "within" a bare length.</summary>
    private TimeCore? Counted(int at, DateClass? opener)
    {
        int? number = Number(at, out var behind);
        if (number is null && Word(at, out behind) is { Class: DateClass.Article })
            number = 1;
        if (number is not int count || Word(behind, out var end) is not { Class: DateClass.Unit } unit)
            return null;
        if (Word(end, out var last) is { Class: DateClass.Ago })
            return TimeCore.Of(last, Ago((TimeUnit)unit.Value, count));
        return opener == DateClass.In && !IsArticle(at) ? new TimeCore(end, TimeKind.Duration, null, null) : null;
    }

    private (PartialDate? From, PartialDate? Until) Ago(TimeUnit unit, int count)
    {
        if (unit <= TimeUnit.Hour)
        {
            var (from, _) = calendar.Stretch(unit, -count);
            return (from, from);
        }
        return calendar.Unit(unit, -count);
    }

    /// <summary>"since their deployment", "since the siege began": a time told by an event.</summary>
    private TimeCore? Event(int at)
    {
        var end = at;
        while (end < pieces.Count && end < at + 5 && pieces[end].Kind == PieceKind.Word && analysis.Tags[pieces[end].Token] is "DT" or "PRP$" or "JJ" or "NN" or "NNS" or "NNP")
            end++;
        return end > at && analysis.Tags[pieces[end - 1].Token] is "NN" or "NNS" or "NNP" ? new TimeCore(end, TimeKind.Vague, null, null) : null;
    }

    private int? Number(int at, out int end)
    {
        end = at;
        if (NumberGrammar.Match(pieces, at) is not { Form: NumberForm.Digits or NumberForm.Words, Low: >= 1 and <= 10_000 and var value } match || value != decimal.Truncate(value))
            return null;
        end = match.End;
        return (int)value;
    }

    private int? Year(int at) =>
        at < pieces.Count && pieces[at] is { Plain: true, Length: 4, Value: >= 1000 and <= 2999 and var year } ? (int)year : null;

    /// <summary>"may" and "march" are verbs as well.</summary>
    private bool IsMonth(int at, int end) =>
        char.IsUpper(analysis.Text[pieces[at].Start]) && (analysis.Tags[pieces[at].Token] is not ("MD" or "VB" or "VBD" or "VBP") || (end < pieces.Count && pieces[end].Kind == PieceKind.Number));

    private bool IsArticle(int at) => Word(at, out _) is { Class: DateClass.Article };

    private bool IsDash(int at) => pieces[at].Glued && analysis.Text[pieces[at].Start] == '-';

    private int SkipStop(int at) => at < pieces.Count && pieces[at].Glued && analysis.Text[pieces[at].Start] == '.' && at + 1 < pieces.Count && pieces[at + 1].Token == pieces[at].Token + 1 && pieces[at].Token == pieces[at - 1].Token ? at + 1 : at;

    private int SkipComma(int at) => at < pieces.Count && analysis.Text[pieces[at].Start] == ',' ? at + 1 : at;

    private int SkipOrdinal(int at) => at < pieces.Count && pieces[at].Glued && FigureLexicon.Ordinals.TryMatch(pieces, at, out var end, out _) ? end : at;
}
