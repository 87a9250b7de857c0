using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>Reads the expressions of time in a run of pieces from left to right.</summary>
internal sealed class DateScanner(Analysis analysis, PieceRun pieces, PartialDate? published, RunningDay? running = null)
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
                running?.Take(time);
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
        if (_grammar.Core(behind, DateClass.In, IsFuture(at, null)) is not { Kind: TimeKind.Date, Until: { } until } second || until == from || until.Last < from.First)
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
        return opener == DateClass.From && pieces[at].Key == "and";
    }

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
