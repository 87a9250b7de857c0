using System.Xml;
using System.Xml.Linq;

namespace Hearsay.Export.Tests;

public sealed class FigureSvgTests
{
    [Fact]
    public void Every_origin_is_named_once_and_the_question_is_the_title()
    {
        var words = Words(FigureSvg.Write([Table.Row("over 5", 5, null), Table.Row("up to 9", null, 9), Table.Row("about 7", 7, 7, "Jon Falk", "2031-05-09", approximate: true)])!);

        Assert.Single(words, "Ida Brandt");
        Assert.Single(words, "Jon Falk");
        Assert.Contains("How many hens, \"all told\"?", words);
    }

    [Fact]
    public void An_open_end_is_an_arrow() => Assert.Equal(Heads(Table.Row("over 5", 5, null)), 1 + Heads(Table.Row("5", 5, 5)));

    [Fact]
    public void The_same_figures_give_the_same_bytes() => Assert.Equal(FigureSvg.Write([Table.Row("5 to 9", 5, 9)]), FigureSvg.Write([Table.Row("5 to 9", 5, 9)]));

    [Fact]
    public void Undated_figures_are_left_out_and_counted() =>
        Assert.Contains(Words(FigureSvg.Write([Table.Row("5", 5, 5), Table.Row("6", 6, 6, published: null)])!), words => words.Contains("1 undated left out", StringComparison.Ordinal));

    [Fact]
    public void Without_a_date_there_is_no_picture() => Assert.Null(FigureSvg.Write([Table.Row("5", 5, 5, published: null)]));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a\u0000b\u202Ec]]>&")]
    [InlineData("\uD83D")]
    public void A_hostile_name_is_only_text(string origin)
    {
        var picture = XDocument.Parse(Standing(FigureSvg.Write([Table.Row("5", 5, 5, origin)])!));

        Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName is "script");
    }

    [Theory]
    [InlineData(30)]
    public void Many_origins_share_the_last_mark(int count)
    {
        var words = Words(FigureSvg.Write([.. Enumerable.Range(1, count).Select(i => Table.Row("5", i, i, $"Origin {i}"))])!);

        Assert.Contains("19 others", words);
    }

    private static int Heads(Hearsay.Ledger.Views.FigureRow row) => Elements(FigureSvg.Write([row])!).Count(element => element.Name.LocalName == "polygon");

    private static List<string> Words(string picture) => [.. Elements(picture).Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

    private static IEnumerable<XElement> Elements(string picture) => XDocument.Parse(Standing(picture)).Descendants();

    /// <summary>Without the document type, so that nothing is looked up.</summary>
    private static string Standing(string picture)
    {
        using var reader = XmlReader.Create(new StringReader(picture), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader).ToString();
    }
}
