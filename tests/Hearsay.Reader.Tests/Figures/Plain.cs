using System.Globalization;
using System.Text;
using Hearsay.Language;
using Hearsay.Testing;

namespace Hearsay.Reader.Tests.Figures;

/// <summary>
/// An analysis of words that stand apart by spaces, without a parse. A tag may follow a word behind a bar (<c>killed|VBN</c>);
/// without one it is CD for digits, IN for a few little words, NNS for a final s, else NN.
/// </summary>
internal static class Plain
{
    private static readonly string[] Little = ["of", "in", "to", "by", "from", "over", "about", "under", "at", "on", "per", "than", "as"];

    public static Report Report { get; } = new() { Id = "r", Text = "", Published = new PartialDate(2031, 5, 14) };

    public static Analysis Of(string text)
    {
        var lines = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = word.LastIndexOf('|');
            var form = cut > 0 ? word[..cut] : word;
            lines.Append(CultureInfo.InvariantCulture, $"{form} {(cut > 0 ? word[(cut + 1)..] : Tag(form))} 0 root\n");
        }
        return new AnalysisBuilder().Sentence(lines.ToString()).Build();
    }

    public static IReadOnlyList<Figure> Figures(string text) => Hearsay.Reader.Figures.FigureReader.Read(Of(text), Report);

    /// <summary>The only figure, as <c>low..high unit</c>, a tilde before it where approximate, a question mark for an open end.</summary>
    public static string Only(string text)
    {
        var figure = Assert.Single(Figures(text));
        return Show(figure);
    }

    public static string Show(Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(figure.Approximate ? "~" : "")}{Ends(figure)} {figure.Unit}");

    private static string Ends(Figure figure) => figure.Low == figure.High
        ? figure.Low?.ToString(CultureInfo.InvariantCulture) ?? "?"
        : $"{figure.Low?.ToString(CultureInfo.InvariantCulture) ?? "?"}..{figure.High?.ToString(CultureInfo.InvariantCulture) ?? "?"}";

    private static string Tag(string form) =>
        char.IsAsciiDigit(form[0]) ? "CD"
        : Little.Contains(form) ? "IN"
        : form.EndsWith('s') && form.Length > 3 ? "NNS"
        : "NN";
}
