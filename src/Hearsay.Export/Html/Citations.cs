using System.Globalization;
using AngleSharp.Dom;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>Links places in reports, and keeps which were linked and by which questions, so that the text of the reports has a target for each.</summary>
internal sealed class Citations(Markup markup)
{
    private const int Most = 8;
    private readonly Dictionary<string, Dictionary<Span, SortedSet<int>>> _byReport = new(StringComparer.Ordinal);

    /// <summary>Letters of the reports that something links.</summary>
    public IReadOnlyCollection<string> Letters => _byReport.Keys;

    /// <summary>What is linked in a report, by place, each with the numbers of the questions that do it.</summary>
    public IReadOnlyDictionary<Span, SortedSet<int>> In(string letter) => _byReport.TryGetValue(letter, out var places) ? places : new Dictionary<Span, SortedSet<int>>();

    /// <summary>The name of a place on the page.</summary>
    public static string Fragment(string letter, Span span) => string.Create(CultureInfo.InvariantCulture, $"{letter}-{span.Start}-{span.End}");

    /// <summary>Links to the first of the places, and how many more there are.</summary>
    /// <param name="cites">The places.</param>
    /// <param name="question">Number of the question that cites them; null where none does.</param>
    public IEnumerable<object> Links(IReadOnlyList<Cite> cites, int? question)
    {
        foreach (var (i, cite) in cites.Take(Most).Index())
        {
            if (i > 0)
                yield return ", ";
            yield return Link(cite, question);
        }
        if (cites.Count > Most)
            yield return $" and {Wording.Count(cites.Count - Most)} more";
    }

    /// <summary>A link that reads as the place: <c>C:5</c>.</summary>
    public IElement Link(Cite cite, int? question) => markup.Make("a", "cite", Cites.Of(cite)).With("href", Target(cite, question));

    /// <summary>The address of a place within the page.</summary>
    public string Target(Cite cite, int? question)
    {
        if (!_byReport.TryGetValue(cite.Letter, out var places))
            _byReport.Add(cite.Letter, places = []);
        if (!places.TryGetValue(cite.Span, out var questions))
            places.Add(cite.Span, questions = []);
        if (question is { } number)
            questions.Add(number);
        return "#" + Fragment(cite.Letter, cite.Span);
    }
}
