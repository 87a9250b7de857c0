using Hearsay.Language;
using Hearsay.Testing;

namespace Hearsay.Reader.Tests.Figures;

/// <summary>An analysis from words of the form <c>form|tag|head|relation</c>, lemma and name behind them where they matter.</summary>
internal static class Parsed
{
    public static Analysis Of(string words) => new AnalysisBuilder()
        .Sentence(string.Join('\n', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('|', ' '))))
        .Build();

    public static IReadOnlyList<Figure> Figures(string words) => Hearsay.Reader.Figures.FigureReader.Read(Of(words), Plain.Report);
}
