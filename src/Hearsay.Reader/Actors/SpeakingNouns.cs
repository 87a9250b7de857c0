namespace Hearsay.Reader.Actors;

/// <summary>Common nouns for those who can speak: a role, a body, or somebody unnamed ("official", "source").</summary>
internal static class SpeakingNouns
{
    /// <summary>Whether the word is one, in whatever form.</summary>
    public static bool Is(ParseTree tree, int token) => tree.Lemma(token) is var lemma && (PersonWords.IsRole(lemma) || BodyWords.OfNoun(lemma) is not null || AnonymityWords.IsNobody(lemma));
}
