using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>Reads the expressions of time in a run of pieces from left to right.</summary>
internal sealed class DateScanner(Analysis analysis, PieceRun pieces, PartialDate? published, RunningDay running)
{
    private readonly DateGrammar _grammar = new(analysis, pieces, new Calendar(published), running);
    private readonly FutureSense _sense = new(analysis, pieces);

    public List<TimeExpression> Scan()
    {
        var found = new List<TimeExpression>();
        for (var at = 0; at < pieces.Count;)
        {
            if (MayBegin(at) && Read(at, out var end) is { } time)
            {
                found.Add(time);
                running.Take(time);
                at = BehindToken(end);
            }
            else
                at++;
        }
        return found;
    }

    /// <summary>No two expressions share a token.</summary>
    private int BehindToken(int end)
    {
        while (end < pieces.Count && pieces[end].Token == pieces[end - 1].Token)
            end++;
        return end;
    }

    private bool MayBegin(int at) => pieces[at].Key.Length > 0 || pieces[at].Kind == PieceKind.Number;

    private TimeExpression? Read(int at, out int end)
    {
        var opened = _grammar.Word(at, out var behind);
        var opener = opened is { Class: DateClass.Since or DateClass.By or DateClass.After or DateClass.In or DateClass.AsOf or DateClass.From } word ? word.Class : (DateClass?)null;
        var time = opener is { } open ? Opened(at, open, behind) : Unopened(at);
        end = time?.Core.End ?? at + 1;
        return time;
    }

    private TimeExpression? Opened(int at, DateClass opener, int behind)
    {
        if (_grammar.Core(behind, opener, IsFuture(at, opener)) is not { } core)
            return null;
        if (opener == DateClass.From && core.Kind is TimeKind.Length or TimeKind.Set)
            return null;
        return Joined(at, opener, core) ?? Expression(at, opener, core);
    }

    private TimeExpression? Unopened(int at) =>
        _grammar.Core(at, null, IsFuture(at, null)) is { } core ? Joined(at, DateClass.To, core) ?? Expression(at, null, core) : null;

    /// <summary>"from March to May", "between 2029 and 2031", "2029-2031": a stretch from one date to the other.</summary>
    private TimeExpression? Joined(int at, DateClass opener, in TimeCore first)
    {
        if (first.Kind != TimeKind.Date || first.From is not { } from || !Joins(first.End, opener, out var behind))
            return null;
        if ((_grammar.Core(behind, DateClass.In, IsFuture(at, null)) is { Kind: TimeKind.Date } core ? core : DayAlone(behind, from)) is not { Until: { } until } second || until == from || until.Last < from.First
            || (opener == DateClass.In && pieces[first.End].Key == "and" && !AreNeighbours(from, second.From)))
            return null;
        return Expression(at, null, second with { Kind = TimeKind.Duration, From = from, Length = LengthText.Between(from, second.From) });
    }

    private bool Joins(int at, DateClass opener, out int end)
    {
        end = at + 1;
        if (at >= pieces.Count)
            return false;
        if (pieces[at].Glued && analysis.Text[pieces[at].Start] is '-' or '–')
            return true;
        if (_grammar.Word(at, out var behind) is { Class: DateClass.To or DateClass.By } && (opener != DateClass.To || pieces[at].Key != "before"))
        {
            end = behind;
            return opener is DateClass.From or DateClass.In || pieces[at].Key is "to" or "until" or "till" or "through";
        }
        return pieces[at].Key == "and" && opener is DateClass.From or DateClass.In;
    }

    /// <summary>"March 3-9", "between March 3 and 9": a later day of the month told before.</summary>
    private TimeCore? DayAlone(int at, PartialDate from)
    {
        if (from is not { Day: int first, Month: int month } || at >= pieces.Count || pieces[at] is not { Plain: true, Length: <= 2, Value: { } day } || day <= first
            || (at + 1 < pieces.Count && (analysis.Tags[pieces[at + 1].Token] is ['N', ..] or ['J', ..] || (analysis.Tags[pieces[at + 1].Token] == "CD" && !pieces[at].Glued) || pieces[at + 1].Glued && pieces[at + 1].Kind != PieceKind.Symbol || analysis.Text[pieces[at + 1].Start] == '%')))
            return null;
        return Calendar.Valid(from.Year, month, (int)day) is { } date ? TimeCore.Of(at + 1, date) : null;
    }

    /// <summary>"in January and February", "in 2023 and 2024": two months or years, one right behind the other.</summary>
    private static bool AreNeighbours(PartialDate one, PartialDate? other) => other is { } next && one.Day is null && next.Day is null && (one.Month is null == next.Month is null)
        && (one.Month is int month ? (next.Year * 12) + next.Month == (one.Year * 12) + month + 1 : next.Year == one.Year + 1);

    private TimeExpression Expression(int at, DateClass? opener, in TimeCore core)
    {
        var (from, until) = Ends(opener, core);
        var tokens = new TokenRange(pieces[at].Token, pieces[core.End - 1].Token + 1);
        return new TimeExpression(tokens, core.Kind, from, until, opener == DateClass.AsOf) { Core = core, Modifies = core.Modifies };
    }

    /// <summary>"since January" runs to the report's date, "by December" ends with it, "after May" begins with it.</summary>
    private (PartialDate? From, PartialDate? Until) Ends(DateClass? opener, in TimeCore core) => opener switch
    {
        _ when core.Kind is not (TimeKind.Date or TimeKind.Clock) => (core.From, core.Until),
        DateClass.Since => core.From is null ? default : (core.From, published is { } now && now.Last >= core.From.Value.First ? now : null),
        DateClass.By => (null, core.Until),
        DateClass.After or DateClass.From => (core.From, null),
        _ => (core.From, core.Until),
    };

    /// <summary>What has lasted "since" a day, or holds "as of" it, is never still to come.</summary>
    private bool IsFuture(int at, DateClass? opener) => opener is not (DateClass.Since or DateClass.AsOf) && _sense.Holds(at);
}
