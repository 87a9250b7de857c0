using System.Text;
using System.Text.Json;
using Xunit;

namespace Hearsay.Tests;

public sealed class ReadingJsonTests
{
    private static readonly Reading Sample = new()
    {
        Report = new Report
        {
            Id = "a.txt",
            Text = "Vash said “at least 12” had left.\nMost read",
            Published = new PartialDate(2023, 3),
            PublishedBasis = DateBasis.Told,
        },
        Furniture = [new Span(34, 43)],
        Sentences = [new Span(0, 33)],
        Actors = [new Actor { Id = "a1", Name = "Teodor Vash", Kind = ActorKind.Group, Mentions = [new Span(0, 4)] }],
        Statements =
        [
            new Statement
            {
                Id = "s1",
                Source = [new Span(0, 4)],
                Cue = [new Span(5, 9)],
                Content = [new Span(10, 32)],
                Origin = "Teodor Vash",
                OriginKind = OriginKind.Group,
                Via = ["The Daily Skein"],
                Stance = Stance.Withholds,
                Basis = Basis.Image,
                SaidOn = new PartialDate(2023, 3, 20),
                Claim = new Claim("leave", [new Participant("subject", null, "soldier")], null, "2023"),
            },
        ],
        Figures = [new Figure { Id = "f1", Kind = FigureKind.Count, Span = new Span(11, 22), Low = 12, Unit = "count", Measure = Measure.New, Statement = "s1" }],
    };

    private static JsonElement Written => JsonDocument.Parse(ReadingJson.Write(Sample)).RootElement;

    [Fact]
    public void A_reading_is_one_line() => Assert.DoesNotContain((byte)'\n', ReadingJson.Write(Sample));

    [Fact]
    public void What_was_written_is_read_again() =>
        Assert.Equal(Encoding.UTF8.GetString(ReadingJson.Write(Sample)), Encoding.UTF8.GetString(ReadingJson.Write(ReadingJson.Read(ReadingJson.Write(Sample)))));

    [Fact]
    public void Furniture_comes_back_to_the_report_too() =>
        Assert.Equal(Sample.Furniture, ReadingJson.Read(ReadingJson.Write(Sample)).Report.Furniture);

    [Fact]
    public void A_report_is_read_without_what_stands_behind_it()
    {
        var line = ReadingJson.Write(Sample);
        var cut = line.AsSpan(0, line.AsSpan().IndexOf("\"furniture\""u8));

        Assert.Equal(ReadingJson.Read(line).Report with { Furniture = [] }, ReadingJson.ReadReport(cut) with { Furniture = [] });
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"sentences\": [], \"report\": {\"id\": \"a\", \"text\": \"b\"}}")]
    [InlineData("{\"report\": null}")]
    [InlineData("{\"report\": {\"id\": \"a\"")]
    public void A_line_that_does_not_begin_with_a_report_has_none(string line) =>
        Assert.ThrowsAny<JsonException>(() => ReadingJson.ReadReport(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void A_span_is_an_array_of_two_offsets() =>
        Assert.Equal("[11,22]", Written.GetProperty("figures")[0].GetProperty("span").GetRawText());

    [Fact]
    public void An_open_bound_is_null()
    {
        var figure = Written.GetProperty("figures")[0];

        Assert.Equal(12, figure.GetProperty("low").GetDecimal());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("high").ValueKind);
    }

    [Theory]
    [InlineData("originKind", "described group")]
    [InlineData("stance", "withholds")]
    [InlineData("basis", "image or video")]
    [InlineData("certainty", "certain")]
    [InlineData("quotation", "paraphrased")]
    [InlineData("saidOn", "2023-03-20")]
    public void Words_are_written_as_the_vocabulary_has_them(string member, string word) =>
        Assert.Equal(word, Written.GetProperty("statements")[0].GetProperty(member).GetString());

    [Fact]
    public void A_report_tells_its_date_with_its_basis_and_the_hash_of_its_text()
    {
        var report = Written.GetProperty("report");

        Assert.Equal("2023-03", report.GetProperty("published").GetString());
        Assert.Equal("told", report.GetProperty("publishedBasis").GetString());
        Assert.Equal(Sample.Report.Sha256, report.GetProperty("sha256").GetString());
    }

    [Fact]
    public void Letters_beyond_ascii_are_written_as_they_are() =>
        Assert.Contains("“at least 12”", Encoding.UTF8.GetString(ReadingJson.Write(Sample)), StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"report\": null}")]
    [InlineData("{\"report\": {\"id\": \"a\", \"text\": null}}")]
    [InlineData("{\"report\": {\"id\": \"a\", \"text\": \"b\"}, \"sentences\": [[2, 1]]}")]
    [InlineData("{\"report\": {\"id\": \"a\", \"text\": \"b\"}, \"sentences\": [[0, 1, 2]]}")]
    [InlineData("{\"report\": {\"id\": \"a\", \"text\": \"b\"}, \"sentences\": [[-1, 1]]}")]
    [InlineData("{\"report\": {\"id\": \"a\", \"text\": \"b\", \"published\": \"yesterday\"}}")]
    public void What_is_no_reading_is_refused(string line) =>
        Assert.ThrowsAny<JsonException>(() => ReadingJson.Read(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Members_that_are_not_known_are_passed_over() =>
        Assert.Equal("b", ReadingJson.Read("""{"later": 1, "report": {"id": "a", "text": "b", "more": []}}"""u8).Report.Text);
}
