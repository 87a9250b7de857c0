using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Coreference;

namespace Hearsay.Training.Coreference;

/// <summary>
/// The pronouns of the third person of a marked text that have something to take up: a mention of their entity stands before them, or one that is no pronoun behind them in their sentence. The others (a group
/// never named) are not asked about, and neither is an "it" that only announces a clause (relation <c>expl</c>), though GUM joins it to the clause.
/// </summary>
public static class PronounKey
{
    /// <summary>Indices of marked mentions.</summary>
    public static ImmutableArray<int> Of(MarkedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var asked = ImmutableArray.CreateBuilder<int>();
        var seen = new HashSet<int>();
        for (var i = 0; i < text.Mentions.Length; i++)
        {
            if (IsPronoun(text, text.Mentions[i]) && text.Reference.Relations[text.Mentions[i].Head] != "expl" && (seen.Contains(text.Mentions[i].Entity) || IsNamedBehind(text, i)))
                asked.Add(i);
            seen.Add(text.Mentions[i].Entity);
        }
        return asked.ToImmutable();
    }

    /// <summary>Whether a marked mention is one pronoun of the third person.</summary>
    public static bool IsPronoun(MarkedText text, MarkedMention mention)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Tokens.Count == 1 && text.Reference.Tags[mention.Head] is "PRP" or "PRP$" && Pronoun.Of(text.Reference.Word(mention.Head)) is not null;
    }

    private static bool IsNamedBehind(MarkedText text, int pronoun)
    {
        var here = text.Mentions[pronoun];
        var sentence = text.Reference.Sentences[SentenceOf(text.Reference, here.Head)];
        for (var other = pronoun + 1; other < text.Mentions.Length && text.Mentions[other].Head < sentence.End; other++)
            if (text.Mentions[other].Entity == here.Entity && !IsPronoun(text, text.Mentions[other]))
                return true;
        return false;
    }

    private static int SentenceOf(Analysis analysis, int token)
    {
        var (low, high) = (0, analysis.Sentences.Length - 1);
        while (low < high)
            if ((low + high + 1) / 2 is var middle && analysis.Sentences[middle].First <= token)
                low = middle;
            else
                high = middle - 1;
        return low;
    }
}
