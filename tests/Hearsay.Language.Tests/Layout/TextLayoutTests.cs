using Hearsay.Language.Layout;
using Xunit;

namespace Hearsay.Language.Tests.Layout;

public sealed class TextLayoutTests
{
    [Theory]
    [InlineData("Gen. Ota met Sen. Varga on Jan. 4. They talked.", "Gen. Ota met Sen. Varga on Jan. 4.|They talked.")]
    [InlineData("J. K. Ota of the U.S. Senate left. He slept.", "J. K. Ota of the U.S. Senate left.|He slept.")]
    [InlineData("She came from the U.S. The trip was long.", "She came from the U.S.|The trip was long.")]
    [InlineData("It closed at 5 p.m. on Friday.", "It closed at 5 p.m. on Friday.")]
    [InlineData("“We left. We were tired.” Then it rained.", "“We left.|We were tired.”|Then it rained.")]
    [InlineData("\"We left. We were tired.\" Then it rained.", "\"We left.|We were tired.\"|Then it rained.")]
    [InlineData("He said: \"Stop.\" \"Why?\" she asked.", "He said: \"Stop.\"|\"Why?\" she asked.")]
    [InlineData("“Why?” he asked. “Who knows!” said Orla.", "“Why?” he asked.|“Who knows!” said Orla.")]
    [InlineData("It was late... and dark. So... We left.", "It was late... and dark.|So...|We left.")]
    [InlineData("VARAN CITY (AP) — The mayor left. No one spoke.", "VARAN CITY (AP) — The mayor left.|No one spoke.")]
    [InlineData("(It rained.) They left.", "(It rained.)|They left.")]
    [InlineData("1. Open the gate", "1. Open the gate")]
    [InlineData("The Ota Corp. said it would pay.", "The Ota Corp. said it would pay.")]
    [InlineData("Really?! Yes.", "Really?!|Yes.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Sentences(text)));
    }

    [Fact]
    public void Furniture_within_a_line_ends_no_sentence()
    {
        const string Text = "The *Varan Post* wrote that the harbour was closed. Nobody knew why.";
        var layout = TextLayout.Of(Text, [new Span(4, 5), new Span(15, 16)]);
        Assert.Equal(2, layout.Sentences.Length);
        Assert.DoesNotContain(layout.Tokens, token => token.In(Text) == "*");
        Assert.Single(layout.Paragraphs);
    }

    [Fact]
    public void Furniture_before_a_line_counts_to_its_width()
    {
        const string Text = "  VARAN, 3 MAY -- THE MAYOR SAID THAT THE HARBOUR WILL STAY\nCLOSED UNTIL THE WATER FALLS AND THE QUAYS CAN BE SEEN BY THE\n"
            + "ENGINEERS. HE GAVE NO DATE FOR THAT, AND THE SHIPOWNERS HAVE\nNOT ASKED FOR ONE SINCE THE FLOOD IN THE UPPER TOWN BEGAN.\n";
        Assert.Single(TextLayout.Of(Text, [new Span(2, 17)]).Paragraphs);
    }

    [Fact]
    public void Each_line_is_a_paragraph_when_the_text_is_not_hard_wrapped()
    {
        const string Text = "Harbour closed after flood\nBy Orla Varga\nThe harbour of Varan was closed on Monday after the flood, the mayor said, and would stay so.\n\nMore soon";
        Assert.Equal(4, TextLayout.Of(Text, []).Paragraphs.Length);
    }

    [Fact]
    public void Lines_run_on_when_the_text_is_hard_wrapped()
    {
        const string Text = """
              VARAN, 3 MAY -- THE MAYOR SAID THAT THE HARBOUR WILL STAY
            CLOSED UNTIL THE WATER FALLS AND THE QUAYS CAN BE SEEN BY THE
            ENGINEERS. HE GAVE NO DATE FOR THAT, AND THE SHIPOWNERS HAVE NOT
            ASKED FOR ONE.

              THE FERRY WILL NOT RUN ON SUNDAY, AS THE CREW HAS BEEN SENT TO
            THE UPPER TOWN.
            """;
        var layout = TextLayout.Of(Text, []);
        Assert.Equal(2, layout.Paragraphs.Length);
        Assert.Equal(3, layout.Sentences.Length);
    }

    [Fact]
    public void A_hard_wrapped_line_that_ends_no_sentence_runs_on_when_more_than_half_full()
    {
        const string Text = """
              VARAN, 3 MAY (RADIO VARAN) -- [TEXT] THE MAYOR
            OF THE UPPER TOWN SAID THAT THE HARBOUR WILL STAY CLOSED UNTIL
            THE WATER FALLS AND THE QUAYS CAN BE SEEN BY THE ENGINEERS. HE
            GAVE NO DATE FOR THAT, AND THE SHIPOWNERS HAVE NOT ASKED FOR A
            DATE OF HIM, AS THE FERRIES ARE STILL BEHIND THE SECOND BRIDGE
            AND CAN NOT LEAVE.
            """;
        Assert.Single(TextLayout.Of(Text, []).Paragraphs);
    }

    [Fact]
    public void Lines_of_prose_in_small_letters_run_on_too()
    {
        const string Text = "The harbour of Varan stays closed\nuntil the water falls, the mayor\nsaid on Monday. She gave no date\nfor that, and none was asked of\nher by the owners of the ferries.";
        Assert.Single(TextLayout.Of(Text, []).Paragraphs);
    }

    [Fact]
    public void Headings_of_like_length_are_not_taken_for_hard_wrapped()
    {
        const string Text = "Harbour of Varan stays closed again\nFerry crews sent to the upper town\nMayor speaks of three missing boats\nOwners of the ferries ask for money\nBridge over the Ota opens on Sunday";
        Assert.Equal(5, TextLayout.Of(Text, []).Paragraphs.Length);
    }

    [Fact]
    public void A_list_of_short_lines_is_not_taken_for_hard_wrapped()
    {
        const string Text = "What we know about the flood so far\n- The harbour is closed\n- Two quays are gone\n- Ferries wait outside the bay\n- The mayor speaks at six";
        Assert.Equal(5, TextLayout.Of(Text, []).Paragraphs.Length);
    }

    [Fact]
    public void A_line_of_furniture_holds_no_tokens_and_ends_a_sentence()
    {
        const string Text = "The mayor left\nADVERTISEMENT\nand came back.";
        var layout = TextLayout.Of(Text, [new Span(15, 28)]);
        Assert.Equal(["The mayor left", "and came back."], Sentences(Text, [new Span(15, 28)]));
        Assert.Equal(2, layout.Paragraphs.Length);
        Assert.All(layout.Tokens, token => Assert.False(token.Overlaps(new Span(15, 28))));
    }

    [Fact]
    public void Sentences_and_paragraphs_cover_all_tokens()
    {
        var layout = TextLayout.Of("One. Two?\n\n\nThree \"four.\" 5.\r\nsix", []);
        Assert.Equal(Enumerable.Range(0, layout.Tokens.Length), layout.Sentences.SelectMany(range => Enumerable.Range(range.First, range.Count)));
        Assert.Equal(Enumerable.Range(0, layout.Tokens.Length), layout.Paragraphs.SelectMany(range => Enumerable.Range(range.First, range.Count)));
    }

    [Fact]
    public void A_sentence_is_never_longer_than_the_parser_takes()
    {
        var layout = TextLayout.Of(string.Join(' ', Enumerable.Repeat("word", 5000)) + string.Concat(Enumerable.Repeat(".\"", 2000)), []);
        Assert.All(layout.Sentences, sentence => Assert.InRange(sentence.Count, 1, Language.Layout.Sentences.LongestSentence));
        Assert.Equal(layout.Tokens.Length, layout.Sentences.Sum(sentence => sentence.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u200b ")]
    public void Nothing_gives_nothing(string text)
    {
        Assert.Empty(TextLayout.Of(text, []).Paragraphs);
    }

    private static IEnumerable<string> Sentences(string text, params Span[] furniture)
    {
        var layout = TextLayout.Of(text, furniture);
        return layout.Sentences.Select(range => text[layout.Tokens[range.First].Start..layout.Tokens[range.End - 1].End]);
    }
}
