using Hearsay.Language.Coreference;
using Xunit;

namespace Hearsay.Language.Tests.Coreference;

/// <summary>The analyser and the resolver together, as the program runs them.</summary>
public sealed class WholeTextTests
{
    private static readonly Analyzer Analyzer = Analyzer.LoadDefault();
    private static readonly EntityResolver Resolver = EntityResolver.Load(Path.Combine(AppContext.BaseDirectory, "models"));

    [Theory]
    [InlineData("Ilse Vorn met reporters in Greyfell on Monday. She said that the harbour was safe.", "Vorn", "She")]
    [InlineData("Ilse Vorn met reporters in Greyfell on Monday. The harbour was safe, Vorn told them.", "Ilse Vorn", "Vorn")]
    [InlineData("The National Intelligence Service (NIS) met on Monday. Two officials of the NIS declined to comment.", "The National Intelligence Service", "NIS")]
    [InlineData("Odd Brandt, the defence minister of Norland, resigned on Friday. The minister gave no reason.", "Odd Brandt", "The minister")]
    [InlineData("The harbour company denied the report. It said that no boat had been lost.", "company", "It")]
    public void What_is_named_before_is_found_again(string text, string first, string second)
    {
        var analysis = Analyzer.Analyze(text, []);
        var map = Resolver.Resolve(analysis);
        var named = Enumerable.Range(0, map.Mentions.Length).Select(i => analysis.SpanOf(map.Mentions[i].Tokens).In(text)).ToList();
        var (one, other) = (named.FindIndex(phrase => phrase.Contains(first, StringComparison.Ordinal)), named.FindLastIndex(phrase => phrase.EndsWith(second, StringComparison.Ordinal)));
        Assert.True(one >= 0 && other > one, string.Join(" | ", named));
        Assert.True(map.EntityOf[one] >= 0 && map.EntityOf[one] == map.EntityOf[other], string.Join(" | ", named.Select((phrase, i) => $"{phrase}: {map.EntityOf[i]}")));
    }

    [Theory]
    [InlineData("It is clear that the boats were lost.")]
    [InlineData("Officials left early. It was raining in Greyfell.")]
    public void An_it_that_stands_for_nothing_takes_up_nothing(string text)
    {
        var analysis = Analyzer.Analyze(text, []);
        var map = Resolver.Resolve(analysis);
        var it = Enumerable.Range(0, map.Mentions.Length).Single(i => map.Mentions[i].Kind == MentionKind.Pronoun);
        Assert.Equal(-1, map.Antecedents[it]);
    }
}
