using System.Text;
using System.Text.Json;
using Xunit;

namespace Hearsay.Tests;

public sealed class BriefJsonTests
{
    [Fact]
    public void A_brief_can_be_read_back()
    {
        var brief = new Brief
        {
            Questions =
            [
                new Question
                {
                    Id = "q1", Ask = "How many?", Kind = QuestionKind.Figure, Event = "e1", Flags = [FlagKind.OneOrigin, FlagKind.NoDissent],
                    IndependentOrigins = new IndependentOrigins(1, 2, ["quoted together"]), Items = [new Item("a", new Span(1, 3), null, "f0")],
                },
            ],
        };
        var json = BriefJson.Write(brief);

        Assert.Equal(json, BriefJson.Write(BriefJson.Read(json)));
        Assert.Contains("\"one origin\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Contains("\"no dissent\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_that_are_left_out_are_empty() => Assert.Empty(BriefJson.Read("{}"u8).Questions);

    [Fact]
    public void Null_is_no_brief() => Assert.Throws<JsonException>(() => BriefJson.Read("null"u8));

    [Fact]
    public void A_line_of_any_length_says_what_the_indented_form_says()
    {
        var brief = new Brief { Unplaced = [.. Enumerable.Range(0, 5000).Select(i => new Item("r", new Span(i, i + 1), $"s{i}", null))] };
        using JsonDocument line = JsonDocument.Parse(BriefJson.WriteLine(brief)), indented = JsonDocument.Parse(BriefJson.Write(brief));

        Assert.True(JsonElement.DeepEquals(indented.RootElement, line.RootElement));
        Assert.DoesNotContain((byte)'\n', BriefJson.WriteLine(brief).ToArray());
    }
}
