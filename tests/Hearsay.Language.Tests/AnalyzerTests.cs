using Xunit;

namespace Hearsay.Language.Tests;

public sealed class AnalyzerTests
{
    private static readonly Analyzer Analyzer = Analyzer.LoadDefault();

    [Fact]
    public void A_plain_sentence_is_tagged_and_parsed()
    {
        var analysis = Analyzer.Analyze("The mayor of London told reporters on Monday that twelve boats were not found.", []);
        int At(string word) => Enumerable.Range(0, analysis.Tokens.Length).First(i => analysis.Word(i).SequenceEqual(word));
        Assert.Equal("VBD", analysis.Tags[At("told")]);
        Assert.Equal("tell", analysis.Lemmas[At("told")]);
        Assert.Equal("root", analysis.Relations[At("told")]);
        Assert.Equal(At("told"), analysis.Heads[At("mayor")]);
        Assert.Equal("nsubj", analysis.Relations[At("mayor")]);
        Assert.Equal("nsubj:pass", analysis.Relations[At("boats")]);
        Assert.Equal("ccomp", analysis.Relations[At("found")]);
        Assert.Contains(new NamedEntity(new TokenRange(At("London"), At("London") + 1), NameClass.Location), analysis.Names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("?!?! ... \"\" '' (((")]
    [InlineData("THE MAYOR LEFT. \ud800 \udfff \0 end")]
    [InlineData("one\n\ntwo\r\nthree\u2028four")]
    public void Any_text_gives_a_sound_analysis(string text) => AssertSound(Analyzer.Analyze(text, []));

    [Fact]
    public void A_very_long_sentence_is_analysed()
    {
        AssertSound(Analyzer.Analyze(string.Join(" and ", Enumerable.Repeat("the old boat", 20_000)), []));
    }

    [Fact]
    public void The_same_text_gives_the_same_analysis_on_any_thread()
    {
        const string Text = "Orla Varga, the harbour master, denied on Tuesday that 40 boats had been lost. “We lost two,” she said.";
        var one = Analyzer.Analyze(Text, []);
        Parallel.For(0, 32, _ =>
        {
            var other = Analyzer.Analyze(Text, []);
            Assert.Equal(one.Heads, other.Heads);
            Assert.Equal(one.Relations, other.Relations);
            Assert.Equal(one.Tags, other.Tags);
            Assert.Equal(one.Names, other.Names);
        });
    }

    [Fact]
    public void Text_in_capitals_is_analysed_like_other_text()
    {
        var capitals = Analyzer.Analyze("THE MINISTER SAID THAT THREE SOLDIERS WERE KILLED IN LONDON ON MONDAY.", []);
        Assert.Equal(["DT", "NN", "VBD", "IN", "CD", "NNS", "VBD", "VBN", "IN", "NNP", "IN", "NNP", "."], capitals.Tags);
    }

    [Fact]
    public void A_missing_model_is_named_with_what_to_do()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "nowhere")));
        Assert.Contains("network.bin", error.Message, StringComparison.Ordinal);
        Assert.Contains("build again", error.Message, StringComparison.Ordinal);
    }

    private static void AssertSound(Analysis analysis)
    {
        var count = analysis.Tokens.Length;
        Assert.Equal([count, count, count, count], new[] { analysis.Tags.Length, analysis.Lemmas.Length, analysis.Heads.Length, analysis.Relations.Length });
        Assert.Equal(count, analysis.Sentences.Sum(sentence => sentence.Count));
        Assert.Equal(count, analysis.Paragraphs.Sum(paragraph => paragraph.Count));
        foreach (var sentence in analysis.Sentences)
        {
            Assert.Single(Enumerable.Range(sentence.First, sentence.Count), token => analysis.Heads[token] == -1);
            for (var token = sentence.First; token < sentence.End; token++)
            {
                Assert.True(analysis.Heads[token] == -1 || sentence.Contains(analysis.Heads[token]));
                Assert.Equal(analysis.Heads[token] == -1, analysis.Relations[token] == "root");
            }
        }
        Assert.All(analysis.Names, name => Assert.Contains(analysis.Sentences, sentence => sentence.Contains(name.Tokens)));
    }
}
