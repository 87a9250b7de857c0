using System.Globalization;
using Hearsay.Language;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Origins;

/// <summary>In which order tellings are read and printed.</summary>
internal static class TellingOrder
{
    /// <summary>Indices of the tellings that have a token, by first token, then by last (the outer before the inner), then as given.</summary>
    public static IReadOnlyList<int> InText(IReadOnlyList<Telling> tellings) =>
        [.. Enumerable.Range(0, tellings.Count).Where(at => All(tellings[at]).Any())
            .OrderBy(at => First(tellings[at])).ThenByDescending(at => Last(tellings[at])).ThenBy(at => at)];

    /// <summary>The id of each telling that has a token: s1 for the first in the text.</summary>
    public static Dictionary<int, string> Numbered(IReadOnlyList<int> inText) => inText.Select((at, number) => (at, number))
        .ToDictionary(pair => pair.at, pair => "s" + (pair.number + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>The same, each parent before its children; a parent that is missing or in a circle is none.</summary>
    public static IReadOnlyList<int> ParentsFirst(IReadOnlyList<Telling> tellings, IReadOnlyList<int> inText)
    {
        var (order, state) = (new List<int>(inText.Count), new byte[tellings.Count]);
        foreach (var start in inText)
        {
            var path = new Stack<int>();
            for (var at = start; at >= 0 && at < tellings.Count && state[at] == 0; at = tellings[at].Parent)
            {
                state[at] = 1;
                path.Push(at);
            }
            foreach (var at in path)
                if (All(tellings[at]).Any())
                    order.Add(at);
        }
        return order;
    }

    private static IEnumerable<TokenRange> All(Telling telling) =>
        telling.Source.Concat(telling.Cue).Concat(telling.Content).Where(range => range.Count > 0);

    private static int First(Telling telling) => All(telling).Min(range => range.First);

    private static int Last(Telling telling) => All(telling).Max(range => range.End);
}
