using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>The forms of an expression of time, each tried at a piece.</summary>
internal sealed class DateGrammar(Analysis analysis, PieceRun pieces, Calendar calendar, RunningDay running)
{
    private readonly LengthGrammar _lengths = new(analysis, pieces, calendar, running);
    private readonly ClockGrammar _clock = new(analysis, pieces);
    private readonly DayNumbers _numbers = new(analysis, pieces, calendar);

    /// <summary>The word of time at a piece; <paramref name="end"/> is behind it.</summary>
    public DateWord? Word(int at, out int end) => FigureLexicon.DateWords.TryMatch(pieces, at, out end, out var word) ? word : null;

    /// <summary>The expression that begins at <paramref name="at"/>, behind the word that opens it; null where none does.</summary>
    public TimeCore? Core(int at, DateClass? opener, bool future)
    {
        if (at >= pieces.Count)
            return null;
        if (pieces[at].Kind == PieceKind.Number)
            return _numbers.Read(at) ?? _clock.Read(at) ?? Days(at, opener, future) ?? DayAndMonth(at, future) ?? Decade(at) ?? YearAlone(at, opener) ?? _lengths.Read(at, opener);
        var word = Word(at, out var end);
        if (word is { Class: DateClass.Article } && (Ending(end, future) ?? Relative(end, opener, future, article: true) ?? Edge(end, opener, future) ?? Feast(end, future) ?? Weekend(end, future)) is { } relative)
            return relative;
        if (word is { Class: DateClass.Article } && end < pieces.Count && pieces[end].Kind == PieceKind.Number && (DayAndMonth(end, future) ?? Decade(end)) is { } dated)
            return dated;
        return word?.Class switch
        {
            DateClass.Weekday => Parted(Weekday(word.Value.Value, end, future, previous: false, following: false)),
            DateClass.Month => IsMonth(at, end) ? Month(word.Value.Value, end, future) : null,
            DateClass.Day => Parted(TimeCore.Of(end, calendar.Day(word.Value.Value))),
            DateClass.Vague => IsJoined(end) ? null : TimeCore.Vague(end, word.Value.Value),
            DateClass.Feast => Feast(at, future),
            _ => Relative(at, opener, future, article: false) ?? Edge(at, opener, future) ?? _lengths.Read(at, opener) ?? (opener == DateClass.Since ? Event(at) : null),
        };
    }

    /// <summary>"the week ending 3 May", "the six months to June": a stretch and its last date.</summary>
    private TimeCore? Ending(int at, bool future)
    {
        var count = Number(at, out var behind) ?? 1;
        if (Word(behind, out var end) is not { Class: DateClass.Unit, Value: >= (int)TimeUnit.Day and not (int)TimeUnit.Weekend } unit || Word(end, out var start) is not { Class: DateClass.Ending or DateClass.To })
            return null;
        return Core(start, DateClass.By, future) is { Kind: TimeKind.Date, Until: { } until } core && Calendar.Begin(until, (TimeUnit)unit.Value, count) is { } from
            ? core with { Kind = TimeKind.Duration, From = from, Length = LengthText.Of((TimeUnit)unit.Value, count) } : null;
    }

    /// <summary>"end of May", "beginning of the year", "mid-2031": the whole that it is an edge of, since no text tells where an edge ends.</summary>
    private TimeCore? Edge(int at, DateClass? opener, bool future)
    {
        if (Word(at, out var end) is not { Class: DateClass.Edge })
            return null;
        if (Word(end, out var behind) is { Class: DateClass.Of })
            end = behind;
        else if (end < pieces.Count && pieces[end].Glued && analysis.Text[pieces[end].Start] == '-')
            end++;
        if (Word(end, out behind) is { Class: DateClass.Article } && Word(behind, out var last) is { Class: DateClass.Unit, Value: > (int)TimeUnit.Day } unit && IsThe(end))
            return TimeCore.Of(last, calendar.Unit((TimeUnit)unit.Value, 0));
        return Core(end, opener ?? DateClass.In, future) is { Kind: TimeKind.Date or TimeKind.Vague or TimeKind.Duration } core ? core : null;
    }

    /// <summary>"Christmas", "New Year's Eve": a day of every year.</summary>
    private TimeCore? Feast(int at, bool future) => Word(at, out var end) is { Class: DateClass.Feast } feast
        ? Dated(feast.Value / 100, feast.Value % 100, end, future)
        : null;

    /// <summary>"over the weekend": the last to have begun, or the next where it is still to come.</summary>
    private TimeCore? Weekend(int at, bool future) => IsThe(at - 1) && Word(at, out var end) is { Class: DateClass.Unit, Value: (int)TimeUnit.Weekend } && pieces[at].Key == "weekend"
        ? TimeCore.Of(end, calendar.Weekend(0, future))
        : null;

    /// <summary>"Friday morning", "yesterday evening": with the part of the day behind it, if there is one.</summary>
    private TimeCore Parted(in TimeCore core) => Word(core.End, out var end) is { Class: DateClass.Part } part
        ? core with { End = end, Kind = TimeKind.Clock, Part = PartOf(part.Value) }
        : core;

    private static string PartOf(int part) => part switch { 1 => "MO", 2 => "AF", 3 => "EV", _ => "NI" };

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
            return step == 0 ? null : Stretch(unitEnd, (TimeUnit)unit.Value, step * count);
        return Word(end, out var last) is { } next ? Step(next, end, last, step, article, future) : null;
    }

    private TimeCore Stretch(int end, TimeUnit unit, int count) =>
        TimeCore.Of(end, calendar.Stretch(unit, count), TimeKind.Duration) with { Length = LengthText.Of(unit, Math.Abs(count)) };

    private TimeCore? Step(DateWord word, int at, int end, int step, bool article, bool future) => word.Class switch
    {
        DateClass.Unit when step < 0 && article && word.Value is not ((int)TimeUnit.Quarter or (int)TimeUnit.Weekend) => Stretch(end, (TimeUnit)word.Value, -1),
        DateClass.Unit when step > 0 && article && word.Value is > (int)TimeUnit.Hour and not ((int)TimeUnit.Weekend or (int)TimeUnit.Quarter) && (word.Value == (int)TimeUnit.Day || pieces[at - 1].Key == "following") =>
            running.Behind((TimeUnit)word.Value, 1, calendar.Today) is { } told ? Parted(TimeCore.Of(end, told)) : TimeCore.Vague(end),
        DateClass.Unit when word.Value == (int)TimeUnit.Weekend => TimeCore.Of(end, calendar.Weekend(step, future)),
        DateClass.Unit when word.Value > (int)TimeUnit.Hour => Parted(TimeCore.Of(end, calendar.Unit((TimeUnit)word.Value, step))),
        DateClass.Part when step <= 0 => new TimeCore(end, TimeKind.Clock, calendar.Day(step), calendar.Day(step)) { Part = PartOf(word.Value) },
        DateClass.Season => TimeCore.Of(end, calendar.Season(word.Value, null, step)),
        DateClass.Month => IsMonth(at, end) ? Month(word.Value, end, step > 0) : null,
        DateClass.Weekday => Parted(Weekday(word.Value, end, step > 0 || (step == 0 && future), step < 0, step > 0)),
        _ => null,
    };

    private TimeCore? Season(int month, int end, bool opened, int step)
    {
        var of = Word(end, out var behind) is { Class: DateClass.Of };
        if (Year(of ? behind : end) is int year)
            return TimeCore.Of((of ? behind : end) + 1, calendar.Season(month, year, 0));
        return opened && !of ? TimeCore.Of(end, calendar.Season(month, null, step)) : null;
    }

    private TimeCore Weekday(int weekday, int end, bool future, bool previous, bool following)
    {
        var next = SkipComma(end);
        if (Word(next, out var behind) is { Class: DateClass.Month } month && DayOf(month.Value, behind, future) is { } dated)
            return dated;
        if (next < pieces.Count && pieces[next].Kind == PieceKind.Number && DayAndMonth(next, future) is { } day)
            return day;
        return TimeCore.Of(end, calendar.Weekday(weekday, future, previous, following));
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

    /// <summary>"8-9 July", "from 3 to 9 March": a day of the month told behind.</summary>
    private TimeCore? Days(int at, DateClass? opener, bool future)
    {
        if (pieces[at] is not { Plain: true, Length: <= 2, Value: >= 1 and <= 31 and var first } || at + 2 >= pieces.Count)
            return null;
        var dash = pieces[at + 1].Glued && analysis.Text[pieces[at + 1].Start] is '-' or '–';
        if (!(dash || (opener == DateClass.From && pieces[at + 1].Key is "to" or "and")) || pieces[at + 2].Kind != PieceKind.Number || DayAndMonth(at + 2, future) is not { Kind: TimeKind.Date, Until: { Day: int last, Month: int month } until } second || first >= last)
            return null;
        return Calendar.Valid(until.Year, month, (int)first) is { } from ? second with { Kind = TimeKind.Duration, From = from, Length = LengthText.Of(TimeUnit.Day, last - (int)first + 1) } : null;
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
        if (at >= pieces.Count || pieces[at] is not { Plain: true, Length: 2, Value: { } digits } || calendar.Today is not { } today || (at + 1 < pieces.Count && analysis.Tags[pieces[at + 1].Token] is "NNS" or "NNPS"))
            return null;
        var year = (today.Year / 100 * 100) + (int)digits;
        return Calendar.Valid(year > today.Year ? year - 100 : year, month, day);
    }

    /// <summary>"1990s".</summary>
    private TimeCore? Decade(int at) =>
        Year(at) is int year && year % 10 == 0 && at + 1 < pieces.Count && pieces[at + 1] is { Glued: true, Length: 1 } && analysis.Text[pieces[at + 1].Start] is 's' or 'S'
            ? TimeCore.Of(at + 2, (Calendar.Year(year), Calendar.Year(year + 9)))
            : null;

    /// <summary>"in 2016"; without a word that opens it only from 1900 to 2099, and where it counts nothing.</summary>
    private TimeCore? YearAlone(int at, DateClass? opener)
    {
        if (Year(at) is not int year || (opener is null && (year is < 1900 or > 2099 || !IsBare(at))))
            return null;
        var counts = at + 1 < pieces.Count && (pieces[at + 1].Glued ? pieces[at + 1].Kind == PieceKind.Word : analysis.Tags[pieces[at + 1].Token] is "NNS" or "NNPS");
        return counts ? null : TimeCore.Of(at + 1, Calendar.Year(year)) with { Modifies = opener is null && IsModifier(at + 1) };
    }

    /// <summary>Whether no sign, code or label makes something else of four digits.</summary>
    private bool IsBare(int at) =>
        !pieces[at].Glued && !(at + 1 < pieces.Count && pieces[at + 1].Glued && analysis.Text[pieces[at + 1].Start] is '-' or '/' or '%' or ':')
        && !FigureLexicon.Labels.TryMatchBefore(pieces, at - 1, out _, out _) && !FigureLexicon.CurrenciesBefore.TryMatchBefore(pieces, at - 1, out _, out _)
        && !FigureLexicon.BoundsBefore.TryMatchBefore(pieces, at - 1, out _, out _) && !FigureLexicon.Units.TryMatch(pieces, at + 1, out _, out _);

    private bool IsModifier(int at) => at < pieces.Count && analysis.Tags[pieces[at].Token] is "NN" or "NNP" or "JJ" or "VBN" or "VBG";

    /// <summary>"since their deployment", "since the siege began": a time told by an event, and by a date where one stands behind it ("since the siege began in 2016").</summary>
    private TimeCore? Event(int at)
    {
        var end = at;
        while (end < pieces.Count && end < at + 5 && pieces[end].Kind == PieceKind.Word && analysis.Tags[pieces[end].Token] is "DT" or "PRP$" or "JJ" or "NN" or "NNS" or "NNP")
            end++;
        if (end == at || analysis.Tags[pieces[end - 1].Token] is not ("NN" or "NNS" or "NNP"))
            return null;
        var behind = end;
        while (behind < pieces.Count && behind < end + 2 && analysis.Tags[pieces[behind].Token] is "VBD" or "RP")
            behind++;
        return Word(behind, out var date) is { Class: DateClass.In } && Core(date, DateClass.In, future: false) is { Kind: TimeKind.Date } dated ? dated : TimeCore.Vague(end);
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

    /// <summary>"the now-empty pier": a part of another word.</summary>
    private bool IsJoined(int end) => end + 1 < pieces.Count && pieces[end].Glued && pieces[end + 1].Glued && analysis.Text[pieces[end].Start] == '-';

    private bool IsThe(int at) => pieces[at].Key == "the";

    private int SkipStop(int at) => at < pieces.Count && pieces[at].Glued && analysis.Text[pieces[at].Start] == '.' && at + 1 < pieces.Count && pieces[at + 1].Token == pieces[at].Token + 1 && pieces[at].Token == pieces[at - 1].Token ? at + 1 : at;

    private int SkipComma(int at) => at < pieces.Count && analysis.Text[pieces[at].Start] == ',' ? at + 1 : at;

    private int SkipOrdinal(int at) => at < pieces.Count && pieces[at].Glued && FigureLexicon.Ordinals.TryMatch(pieces, at, out var end, out _) ? end : at;
}
