namespace Hearsay.Training.Neural;

/// <summary>A sentence to learn from.</summary>
/// <param name="Count">Tokens.</param>
/// <param name="Rows">Rows of the embedding, a stretch a token: as written, in capitals, in small letters.</param>
/// <param name="Tags">Places among the tags.</param>
/// <param name="Heads">Numbers of tokens, counted from 1; 0 is the root.</param>
/// <param name="Relations">Places among the relations.</param>
/// <param name="Names">Places among the classes of names; -1 where they are not marked.</param>
/// <param name="Times">How often a round shows it.</param>
internal sealed record NetworkSentence(int Count, int[][] Rows, int[] Tags, int[] Heads, int[] Relations, int[] Names, int Times);
