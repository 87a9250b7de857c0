using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Views;

/// <summary>A report that a search found, with the sentences that hold what was looked for.</summary>
/// <param name="Hit">The report.</param>
/// <param name="Sentences">In order; empty where only the title holds it.</param>
public sealed record SearchRow(SearchHit Hit, IReadOnlyList<Span> Sentences)
{
    /// <summary>The sentences of the reading that hold a match, or the match itself where it lies in none.</summary>
    public static SearchRow Of(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        var sentences = new List<Span>();
        var at = 0;
        foreach (var match in hit.Matches)
        {
            while (at < hit.Reading.Sentences.Count && hit.Reading.Sentences[at].End <= match.Start)
                at++;
            var sentence = at < hit.Reading.Sentences.Count && hit.Reading.Sentences[at].Overlaps(match) ? hit.Reading.Sentences[at] : match;
            if (sentences.Count == 0 || sentences[^1] != sentence)
                sentences.Add(sentence);
        }
        return new SearchRow(hit, sentences);
    }
}
