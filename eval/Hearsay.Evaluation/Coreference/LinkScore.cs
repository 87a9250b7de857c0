using Hearsay.Evaluation.Stages;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Training.Coreference;

namespace Hearsay.Evaluation.Coreference;

/// <summary>
/// Links of short names and of definite descriptions to what they take up. Expected is one for each marked mention with a mention of its entity before it that is no pronoun; given is one for each
/// found; right are those that join two mentions of one marked entity.
/// </summary>
/// <param name="Names">Names of one word: "Vorn" for "Ilse Vorn", "NIS" for the "National Intelligence Service".</param>
/// <param name="Roles">Nouns with "the": "the minister".</param>
internal sealed record LinkScore(Ratio Names, Ratio Roles)
{
    public static LinkScore Empty { get; } = new(default, default);

    public static LinkScore operator +(LinkScore left, LinkScore right) => new(left.Names + right.Names, left.Roles + right.Roles);

    public static LinkScore Of(MarkedText text, Analysis analysis, EntityMap found)
    {
        var key = new EntityKey(text, analysis);
        var marked = found.Mentions.Select(key.MarkedOf).ToArray();
        Ratio Score(Func<Analysis, TokenRange, int, bool> counts)
        {
            var given = Enumerable.Range(0, marked.Length).Where(i => Takes(found, i) && counts(analysis, found.Mentions[i].Tokens, found.Mentions[i].Head)).ToList();
            return new Ratio(given.Count(i => Joins(text, marked[i], marked[found.Antecedents[i]])), Expected(text, counts), given.Count);
        }
        return new LinkScore(Score(IsShortName), Score(IsRole));
    }

    private static bool Takes(EntityMap found, int mention) => found.Antecedents[mention] >= 0 && found.Mentions[found.Antecedents[mention]].Kind != MentionKind.Pronoun;

    private static bool Joins(MarkedText text, int mention, int antecedent) =>
        mention >= 0 && antecedent >= 0 && text.Mentions[mention].Entity == text.Mentions[antecedent].Entity;

    private static int Expected(MarkedText text, Func<Analysis, TokenRange, int, bool> counts)
    {
        var (expected, named) = (0, new HashSet<int>());
        foreach (var mention in text.Mentions.Where(mention => !PronounKey.IsPronoun(text, mention)))
            if (!named.Add(mention.Entity) && counts(text.Reference, mention.Tokens, mention.Head))
                expected++;
        return expected;
    }

    private static bool IsShortName(Analysis analysis, TokenRange tokens, int head) => tokens.Count == 1 && analysis.Tags[head] is "NNP" or "NNPS";

    private static bool IsRole(Analysis analysis, TokenRange tokens, int head) => analysis.Tags[head] is "NN" or "NNS" && analysis.Word(tokens.First) is "the" or "The";
}
