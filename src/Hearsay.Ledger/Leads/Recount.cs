using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger.Leads;

/// <summary>
/// Counts the independent origins anew as if a missing source were here, by the rules that count them now. What the source would say is not known, so each answer is tried: that what hangs on it rests on
/// the word of one who is named already, or on that of somebody else.
/// </summary>
internal static class Recount
{
    private const int MostNamed = 4;

    /// <summary>A name that no report can have, and that is neither described, of a state, nor an outlet's.</summary>
    private const string Another = "\u0001X";

    /// <summary>The different counts, in order; at least one.</summary>
    public static IReadOnlyList<OriginCount> With(Candidate candidate, IReadOnlyList<Evidence> evidence, ILookup<int, int> originals)
    {
        var hanging = candidate.Items.ToHashSet<Evidence>(ReferenceEqualityComparer.Instance);
        return [.. Answers(candidate, evidence, hanging)
            .Select(answer => Independence.Count([.. evidence.Select(item => hanging.Contains(item) ? Told(candidate, item, answer) : item)], originals))
            .Select(origins => new OriginCount(origins.Low, origins.High)).Distinct().OrderBy(origins => origins.Low).ThenBy(origins => origins.High)];
    }

    /// <summary>Who may stand behind it: an example of each of the named, then somebody else; null alone where nothing of it is open.</summary>
    private static IEnumerable<Evidence?> Answers(Candidate candidate, IReadOnlyList<Evidence> evidence, HashSet<Evidence> hanging)
    {
        if (!candidate.Items.Any(candidate.Opens))
            return [null];
        var affirms = candidate.Items.Any(item => item.Affirms);
        return evidence.Where(item => item.IsNamed && item.Affirms == affirms && !(hanging.Contains(item) && candidate.Opens(item)))
            .DistinctBy(item => item.Origin, StringComparer.Ordinal).OrderBy(item => item.Origin, StringComparer.Ordinal).Take(MostNamed)
            .Append(candidate.Items[0] with { Origin = Another, OriginKind = OriginKind.Person, Side = null });
    }

    private static Evidence Told(Candidate candidate, Evidence item, Evidence? answer)
    {
        var told = item with { Via = [.. item.Via.Where(via => !candidate.Is(via))] };
        return answer is null || !candidate.Opens(item) ? told : told with { Origin = answer.Origin, OriginKind = answer.OriginKind, Side = answer.Side };
    }
}
