using System.Text.Json;
using Hearsay.Evaluation.Corpora;

namespace Hearsay.Evaluation.Synthetic;

/// <summary>What invented reports hold, as their generator knows it.</summary>
/// <param name="Events">The event of each report.</param>
/// <param name="Figures">Where a figure stands, and the question that it answers.</param>
/// <param name="Origins">How many separate origins stand behind a question.</param>
/// <param name="Copies">Each copy with the report it is made from.</param>
internal sealed record Truth(
    IReadOnlyDictionary<string, string> Events, IReadOnlyList<(string Report, Span Span, string Question)> Figures,
    IReadOnlyDictionary<string, int> Origins, IReadOnlyList<(string Copy, string Of)> Copies)
{
    public static Truth Read(JsonElement truth) => new(
        truth.GetProperty("reports").EnumerateObject().ToDictionary(report => report.Name, report => report.Value.GetString()!, StringComparer.Ordinal),
        [.. truth.GetProperty("figures").EnumerateArray().Select(figure => (Text(figure, "report"), Offsets.One(figure.GetProperty("span")), Text(figure, "question")))],
        truth.GetProperty("origins").EnumerateObject().ToDictionary(question => question.Name, question => question.Value.GetInt32(), StringComparer.Ordinal),
        [.. truth.GetProperty("copies").EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!))]);

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
