using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Training.Coreference;

/// <summary>A text with its mentions as a corpus marks them.</summary>
/// <param name="Id">The corpus' own name of it.</param>
/// <param name="Genre">The corpus' word for the kind of text.</param>
/// <param name="Reference">The analysis that the mentions count tokens of. It has no names where the corpus marks none as such.</param>
/// <param name="Mentions">In order of their heads.</param>
public sealed record MarkedText(string Id, string Genre, Analysis Reference, ImmutableArray<MarkedMention> Mentions)
{
    /// <summary>The token of a range whose head lies outside of it; the first that is no punctuation where there are several.</summary>
    public static int HeadOf(Analysis analysis, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        for (var token = range.First; token < range.End; token++)
            if (!range.Contains(analysis.Heads[token]) && analysis.Relations[token] != "punct")
                return token;
        return range.First;
    }
}
