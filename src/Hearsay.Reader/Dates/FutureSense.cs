using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>
/// Tells whether what is dated is still to come: by the nearest word of the future or finite verb before the date, in the same sentence, or without a
/// verb there behind it. A verb in the past tense always says no.
/// </summary>
internal sealed class FutureSense(Analysis analysis, PieceRun pieces)
{
    private const int Reach = 20, Near = 6;

    /// <summary>Whether what the date at a piece dates is still to come.</summary>
    public bool Holds(int at) => Before(at) ?? Behind(at);

    private bool? Before(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
        {
            if (IsFuture(i) || IsToCome(i))
                return true;
            if (Tag(i) == "MD")
                return !IsPerfect(i);
            if (Tag(i) is "VBZ" or "VBP")
                return at - i <= Near && IsScheduled(i, at);
            if (Tag(i) is "VBD" or ".")
                return false;
        }
        return null;
    }

    private bool Behind(int at)
    {
        for (var i = at + 1; i < pieces.Count && i < at + Reach; i++)
        {
            if (IsFuture(i))
                return true;
            if (Tag(i) is "VBD" or "." or "VBZ" or "VBP" or "VBN")
                return false;
        }
        return false;
    }

    private bool IsFuture(int at) => Word(at) is { Class: DateClass.Future };

    /// <summary>"may have sailed": over, whatever the modal. "would sail", "could sail" tell of what had not happened when it was said.</summary>
    private bool IsPerfect(int modal)
    {
        for (var i = modal + 1; i < pieces.Count && i <= modal + 2; i++)
            if (Is(i, "have") || Is(i, "ve"))
                return true;
        return false;
    }

    /// <summary>"a session to be held on Friday", "is to sail on Friday".</summary>
    private bool IsToCome(int at) =>
        Tag(at) == "TO" && at > 0 && at + 1 < pieces.Count
        && ((Is(at + 1, "be") && Tag(at - 1) is "NN" or "NNS" or "NNP") || (Tag(at + 1) == "VB" && (Is(at - 1, "is") || Is(at - 1, "are"))));

    /// <summary>"arrives on Friday", "are leaving on Friday": the present tense right before a date tells of a plan. Not so with "has", "says" or "is held".</summary>
    private bool IsScheduled(int verb, int at)
    {
        if (Word(verb) is { Class: DateClass.Telling })
            return false;
        var auxiliary = Is(verb, "is") || Is(verb, "are");
        for (var i = verb + 1; i < at; i++)
        {
            if (Tag(i) is "," or ":" or "VBN" or "IN" or "WDT" or "WP" or "''" or "``")
                return false;
            if (Tag(i) == "VBG")
                return auxiliary;
        }
        return !auxiliary;
    }

    private bool Is(int at, string word) => analysis.Text.AsSpan(pieces[at].Start, pieces[at].Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private string Tag(int at) => analysis.Tags[pieces[at].Token];

    private DateWord? Word(int at) => FigureLexicon.DateWords.TryMatch(pieces, at, out _, out var word) ? word : null;
}
