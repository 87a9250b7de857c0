using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>Reads the expressions of time in a run of pieces from left to right.</summary>
internal sealed class DateScanner(Analysis analysis, IReadOnlyList<Piece> pieces, PartialDate? published)
{
    private const int TenseReach = 20;
    private readonly DateGrammar _grammar = new(analysis, pieces, new Calendar(published));

    public List<TimeExpression> Scan()
    {
        var found = new List<TimeExpression>();
        for (var at = 0; at < pieces.Count;)
        {
            if (MayBegin(at) && Read(at, out var end) is { } time)
            {
                found.Add(time);
                at = end;
            }
            else
                at++;
        }
        return found;
    }

    private bool MayBegin(int at) => pieces[at].Key.Length > 0 || pieces[at].Kind == PieceKind.Number;

    private TimeExpression? Read(int at, out int end)
    {
        var opened = _grammar.Word(at, out var behind);
        var opener = opened is { Class: DateClass.Since or DateClass.By or DateClass.After or DateClass.In or DateClass.AsOf } word ? word.Class : (DateClass?)null;
        var start = opener is null ? at : behind;
        if (_grammar.Core(start, opener, IsFuture(at)) is not { } core)
        {
            end = at + 1;
            return null;
        }
        end = core.End;
        var tokens = new TokenRange(pieces[at].Token, pieces[end - 1].Token + 1);
        return Opened(opener, core) is var (from, until)
            ? new TimeExpression(tokens, core.Kind, from, until, opener == DateClass.AsOf)
            : null;
    }

    /// <summary>"since January" runs to the report's date, "by December" ends with it, "after May" begins with it.</summary>
    private (PartialDate? From, PartialDate? Until) Opened(DateClass? opener, TimeCore core) => opener switch
    {
        _ when core.Kind != TimeKind.Date => (core.From, core.Until),
        DateClass.Since => core.From is null ? default : (core.From, published is { } now && now.Last >= core.From.Value.First ? now : null),
        DateClass.By => (null, core.Until),
        DateClass.After => (core.From, null),
        _ => (core.From, core.Until),
    };

    /// <summary>Whether the words before, in the same sentence, or without a verb there the words behind, tell of what is to come.</summary>
    private bool IsFuture(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - TenseReach; i--)
        {
            if (_grammar.Word(i, out _) is { Class: DateClass.Future })
                return true;
            if (analysis.Tags[pieces[i].Token] is "VBD" or "." or "VBZ" or "VBP")
                return false;
        }
        for (var i = at + 1; i < pieces.Count && i < at + TenseReach; i++)
        {
            if (_grammar.Word(i, out _) is { Class: DateClass.Future })
                return true;
            if (analysis.Tags[pieces[i].Token] is "VBD" or "." or "VBZ" or "VBP" or "VBN")
                return false;
        }
        return false;
    }
}
