using Hearsay.Evaluation.Stages;
using Hearsay.Language;

namespace Hearsay.Evaluation.Language;

/// <summary>
/// How an analysis stands against a reference over the same text, aligned by characters. Tags, attachment and lemmas count the reference's tokens; one whose characters
/// are cut otherwise counts as wrong. Attachment leaves out tokens whose reference relation is <c>punct</c> and compares relations without subtype.
/// </summary>
internal sealed record LanguageScore(Ratio Tokens, Ratio Sentences, Ratio Tags, Ratio Unlabelled, Ratio Labelled, Ratio Lemmas, Ratio Names)
{
    public static LanguageScore operator +(LanguageScore left, LanguageScore right) => new(
        left.Tokens + right.Tokens, left.Sentences + right.Sentences, left.Tags + right.Tags, left.Unlabelled + right.Unlabelled,
        left.Labelled + right.Labelled, left.Lemmas + right.Lemmas, left.Names + right.Names);

    public static LanguageScore Of(Analysis reference, Analysis given)
    {
        var places = new Dictionary<Span, int>(given.Tokens.Length);
        for (var i = 0; i < given.Tokens.Length; i++)
            places[given.Tokens[i]] = i;
        var aligned = reference.Tokens.Select(token => places.GetValueOrDefault(token, -2)).ToArray();
        Ratio Count(Func<int, int, bool> right, Func<int, bool>? counts = null)
        {
            var all = Enumerable.Range(0, aligned.Length).Where(token => counts is null || counts(token)).ToList();
            return new Ratio(all.Count(token => aligned[token] >= 0 && right(token, aligned[token])), all.Count, all.Count);
        }
        bool Headed(int token, int other) => (reference.Heads[token] < 0 ? -1 : aligned[reference.Heads[token]]) == given.Heads[other];
        bool NoPunctuation(int token) => reference.Relations[token] != "punct";
        return new LanguageScore(
            Ratio.Of(reference.Tokens, given.Tokens),
            Ratio.Of(reference.Sentences.Select(reference.SpanOf), given.Sentences.Select(given.SpanOf)),
            Count((token, other) => reference.Tags[token] == given.Tags[other]),
            Count(Headed, NoPunctuation),
            Count((token, other) => Headed(token, other) && Universal(reference.Relations[token]) == Universal(given.Relations[other]), NoPunctuation),
            Count((token, other) => reference.Lemmas[token].Equals(given.Lemmas[other], StringComparison.OrdinalIgnoreCase), token => char.IsLetter(reference.Tags[token][0])),
            Ratio.Of(reference.Names.Select(name => (reference.SpanOf(name.Tokens), name.Class)), given.Names.Select(name => (given.SpanOf(name.Tokens), name.Class))));
    }

    private static string Universal(string relation) => relation.Split(':')[0];
}
