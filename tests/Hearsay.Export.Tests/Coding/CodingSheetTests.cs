using System.Text;
using Hearsay.Export.Coding;
using Hearsay.Ledger.Agreement;

namespace Hearsay.Export.Tests.Coding;

public sealed class CodingSheetTests
{
    private const string Header = "report,sha256,sentence,text,source,cue,content,origin,stance,certainty,polarity,modality,low,high,unit,outcome";

    private static readonly CodedSentence[] Sentences =
    [
        new("a.txt", "abc", 1, "=1+1 said Ida Brandt, \"over 12\", he added.", [new CodedRow(
            new Dictionary<string, string> { ["source"] = "Ida Brandt", ["cue"] = "said", ["content"] = "over 12" }, new Dictionary<string, string> { ["origin"] = "Ida Brandt", ["stance"] = "asserts", ["unit"] = "count", ["outcome"] = "killed" }, 12, null)]),
        new("a.txt", "abc", 2, "Nothing is told here.", []),
    ];

    private static string Written()
    {
        var writer = new StringWriter();
        CodingSheet.Write(Sentences, writer);
        return writer.ToString();
    }

    private static (IReadOnlyList<CodedSentence> Sentences, string? Refusal) Read(string text) => CodingSheetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_sheet_is_read_as_it_was_written()
    {
        var (read, refusal) = Read(Written());

        Assert.Null(refusal);
        Assert.Equal(Sentences.Select(sentence => (sentence.Report, sentence.Sha256, sentence.Number, sentence.Text, sentence.Rows.Count)), read.Select(sentence => (sentence.Report, sentence.Sha256, sentence.Number, sentence.Text, sentence.Rows.Count)));
        Assert.Equal(Sentences[0].Rows[0].Words, read[0].Rows[0].Words);
        Assert.Equal(Sentences[0].Rows[0].Categories, read[0].Rows[0].Categories);
        Assert.Equal((12d, null), (read[0].Rows[0].Low, read[0].Rows[0].High));
    }

    [Fact]
    public void What_a_spreadsheet_would_take_for_a_formula_is_no_formula() => Assert.DoesNotContain(",\"=1", Written(), StringComparison.Ordinal);

    [Fact]
    public void A_sheet_of_a_spreadsheet_with_semicolons_is_read() =>
        Assert.Equal(2, Read($"\uFEFF{Header.Replace(',', ';')}\r\na;abc;1;Ida spoke.;Ida;spoke;;;asserts;;;;;;;\r\na;abc;2;Nothing.;;;;;;;;;;;;\r\n").Sentences.Count);

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("a,b,c\n1,2,3\n", "line 1: there is no column 'report'")]
    [InlineData(Header + "\n", "line 1: there is no sentence in it")]
    [InlineData(Header + "\na,abc,1,Ida spoke.,,,,,agrees,,,,,,,\n", "line 2: stance is one of asserts, confirms")]
    [InlineData(Header + "\na,abc,1,Ida spoke.,,,,,,,,,,,,\na,abc,2,Ida spoke.,Jon,,,,,,,,,,,\n", "line 3: source 'Jon' does not stand in the sentence")]
    [InlineData(Header + "\na,abc,1,Ida spoke.,,,,,,,,,-4,,,\n", "line 2: low is a number of 0 or more")]
    [InlineData(Header + "\na,abc,1,Ida spoke.,,,,,,,,,,1e999,,\n", "line 2: high is a number of 0 or more")]
    [InlineData(Header + "\na,abc,first,Ida spoke.,,,,,,,,,,,,\n", "line 2: the columns sha256 and sentence")]
    [InlineData(Header + "\na,abc,1,Ida spoke.,,,,,,,,,,,,\na,abc,1,Jon spoke.,,,,,,,,,,,,\n", "line 3: the same sentence has another text")]
    [InlineData(Header + "\na,abc,1,Ida spoke.\n", "line 2: ")]
    [InlineData(Header + "\na,abc,1,\"Ida spoke.,,,,,,,,,,,,\n", "line 2: ")]
    public void What_is_no_sheet_is_refused_with_its_line(string text, string reason)
    {
        var (sentences, refusal) = Read(text);

        Assert.Empty(sentences);
        Assert.StartsWith(reason, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_tells_of_every_column_to_fill_in() =>
        Assert.All(CodingSheet.Columns.Skip(CodingSheet.Given.Count), column => Assert.Contains(column, CodingSheet.Guide(), StringComparison.Ordinal));

    [Fact]
    public void The_reports_are_text_with_numbered_sentences()
    {
        var writer = new StringWriter();
        CodingSheet.WriteText([Sentences], writer);

        Assert.Contains("\n   2  Nothing is told here.\n", writer.ToString(), StringComparison.Ordinal);
    }
}
