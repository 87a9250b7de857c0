using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>Reads lengths of time and times that come again: "two years", "a 27-year contract", "decades-long", "several days ago", "every week", "three a day".</summary>
internal sealed class LengthGrammar(Analysis analysis, PieceRun pieces, Calendar calendar, RunningDay running)
{
    /// <summary>The length or time that begins at <paramref name="at"/>; null where none does.</summary>
    /// <param name="at">Behind the word that opens it.</param>
    /// <param name="opener">The class of that word; null for none.</param>
    public TimeCore? Read(int at, DateClass? opener)
    {
        if (at >= pieces.Count)
            return null;
        if (Again(at) is { } again)
            return again;
        if (Count(at, out var count, out var behind))
            return Unit(SkipDash(behind), out var end) is { } unit ? Counted(at, count, unit, end, opener) : null;
        return Plural(at, opener);
    }

    /// <summary>"annual", "every week", "each day", and "a week" right behind a number or "once".</summary>
    private TimeCore? Again(int at)
    {
        if (Word(at, out var end) is { Class: DateClass.Set } word)
        {
            if (word.Value > 0)
                return Repeated((TimeUnit)word.Value, end);
            return Unit(end, out var behind) is { } unit ? Repeated(unit, behind)
                : Word(end, out behind) is { Class: DateClass.Weekday } ? Repeated(TimeUnit.Week, behind) : null;
        }
        return IsArticle(at) && Unit(at + 1, out var last) is { } each && IsCounted(at - 1) && !IsCompared(last) ? Repeated(each, last) : null;
    }

    private static TimeCore Repeated(TimeUnit unit, int end) => new(end, TimeKind.Set, null, null) { Length = LengthText.Of(unit, 1) };

    private TimeCore? Counted(int at, decimal? count, TimeUnit unit, int end, DateClass? opener)
    {
        if (Word(end, out var last) is { Class: DateClass.Ago })
            return count is null || count != decimal.Truncate(count.Value) ? TimeCore.Vague(last, 1) : TimeCore.Of(last, Ago(unit, (int)count));
        if (Word(end, out last) is { Class: DateClass.Later })
            return unit == TimeUnit.Day && count is { } days && days == decimal.Truncate(days) && running.Behind(unit, (int)days, calendar.Today) is { } told ? TimeCore.Of(last, told) : Length(last, unit, count, runs: false);
        if (IsAge(end) || unit == TimeUnit.Quarter || (IsArticle(at) && IsNoun(end)))
            return null;
        return Length(IsLong(end) ? end + 2 : end, unit, count, opener == DateClass.In && !IsArticle(at));
    }

    private static TimeCore Length(int end, TimeUnit unit, decimal? count, bool runs) =>
        new(end, runs ? TimeKind.Duration : TimeKind.Length, null, null) { Length = LengthText.Of(unit, count) };

    /// <summary>"for years", "over the years", "days later", "weeks ago", "decades-long", "years of war".</summary>
    private TimeCore? Plural(int at, DateClass? opener)
    {
        var start = Word(at, out var behind) is { Class: DateClass.Article } && opener == DateClass.In ? behind : at;
        if (Unit(start, out var end) is not { } unit || analysis.Tags[pieces[start].Token] is not ("NNS" or "JJ") || unit == TimeUnit.Quarter || pieces[end - 1].Length < 4)
            return null;
        var next = Word(end, out var last)?.Class;
        if (next == DateClass.Ago)
            return TimeCore.Vague(last, 1);
        if (next == DateClass.Later)
            return Length(last, unit, null, runs: false);
        return IsLong(end) || opener == DateClass.In || next is DateClass.Of or DateClass.After ? Length(IsLong(end) ? end + 2 : end, unit, null, opener == DateClass.In) : null;
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

    /// <summary>A number, an article, or a vague count such as "several", whose number is null.</summary>
    private bool Count(int at, out decimal? count, out int end)
    {
        count = 1;
        if (NumberGrammar.Match(pieces, at) is { Form: NumberForm.Digits or NumberForm.Words, Low: > 0 and <= 10_000 and var value } match)
        {
            (count, end) = (value, match.End);
            return true;
        }
        if (pieces.Vague.TryMatch(pieces, at, out end, out var vague) && vague.Class != VagueClass.Alone)
        {
            count = null;
            return true;
        }
        end = at + 1;
        return IsArticle(at);
    }

    private TimeUnit? Unit(int at, out int end) => Word(at, out end) is { Class: DateClass.Unit } unit ? (TimeUnit)unit.Value : null;

    private DateWord? Word(int at, out int end) => FigureLexicon.DateWords.TryMatch(pieces, at, out end, out var word) ? word : null;

    /// <summary>"two years old": an age.</summary>
    private bool IsAge(int end) => FigureLexicon.Joints.TryMatch(pieces, SkipDash(end), out _, out var role) && role == "old";

    private bool IsNoun(int at) => at < pieces.Count && analysis.Tags[pieces[at].Token] is "NN" or "NNS" or "NNP";

    /// <summary>"-long" behind a unit.</summary>
    private bool IsLong(int end) => SkipDash(end) > end && Word(end + 1, out _) is { Class: DateClass.Lasting };

    /// <summary>Whether a number, or "once" and such, stands right before, so that "a day" means each day.</summary>
    private bool IsCounted(int at) => at >= 0 && (pieces[at].Kind == PieceKind.Number || analysis.Tags[pieces[at].Token] == "CD" || Word(at, out _) is { Class: DateClass.Times });

    /// <summary>"a year ago", "a day after": a length although a number stands before it.</summary>
    private bool IsCompared(int end) => Word(end, out _) is { Class: DateClass.Ago or DateClass.Later or DateClass.After or DateClass.By };

    private bool IsArticle(int at) => at < pieces.Count && at >= 0 && pieces[at].Key is "a" or "an";

    private int SkipDash(int at) => at < pieces.Count && pieces[at].Glued && analysis.Text[pieces[at].Start] is '-' or '‑' ? at + 1 : at;
}
