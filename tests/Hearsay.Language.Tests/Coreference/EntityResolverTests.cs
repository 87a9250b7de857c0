using System.Collections.Immutable;
using System.Diagnostics;
using Hearsay.Language.Coreference;
using Hearsay.Testing;
using Xunit;

namespace Hearsay.Language.Tests.Coreference;

public sealed class EntityResolverTests
{
    private static readonly EntityResolver Resolver = EntityResolver.Load(Path.Combine(AppContext.BaseDirectory, "models"));

    [Fact]
    public void She_takes_up_the_woman_and_he_the_man()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Mrs NNP 2 nmod:desc
            Vorn NNP 3 nsubj _ PER
            met VBD 0 root meet
            Mr NNP 5 nmod:desc
            Brandt NNP 3 obj _ PER
            . . 3 punct
            """).Sentence("""
            She PRP 2 nsubj she
            said VBD 0 root say
            he PRP 4 nsubj
            lied VBD 2 ccomp lie
            . . 2 punct
            """).Build();
        var map = Resolver.Resolve(analysis);
        Assert.Equal("Mrs Vorn", TakenUpBy("She", analysis, map));
        Assert.Equal("Mr Brandt", TakenUpBy("he", analysis, map));
    }

    [Fact]
    public void A_pronoun_of_things_takes_up_no_named_person()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Ilse NNP 3 nsubj _ PER
            Vorn NNP 1 flat _ PER
            read VBD 0 root
            the DT 5 det
            statement NN 3 obj
            . . 3 punct
            """).Sentence("""
            It PRP 2 nsubj it
            surprised VBD 0 root surprise
            her PRP 2 obj she
            . . 2 punct
            """).Build();
        var map = Resolver.Resolve(analysis);
        Assert.NotEqual("Ilse Vorn", TakenUpBy("It", analysis, map));
        Assert.Equal("Ilse Vorn", TakenUpBy("her", analysis, map));
    }

    [Fact]
    public void An_it_that_announces_a_clause_takes_up_nothing()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            The DT 2 det the
            report NN 3 nsubj
            leaked VBD 0 root leak
            . . 3 punct
            """).Sentence("""
            It PRP 3 expl it
            is VBZ 3 cop be
            clear JJ 0 root
            that IN 6 mark
            nobody NN 6 nsubj
            came VBD 3 csubj come
            . . 3 punct
            """).Build();
        var map = Resolver.Resolve(analysis);
        Assert.Null(TakenUpBy("It", analysis, map));
    }

    [Fact]
    public void A_possessive_takes_up_the_subject_and_not_its_own_phrase()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Odd NNP 3 nsubj _ PER
            Brandt NNP 1 flat _ PER
            sold VBD 0 root sell
            his PRP$ 5 nmod:poss
            boat NN 3 obj
            . . 3 punct
            """).Build();
        Assert.Equal("Odd Brandt", TakenUpBy("his", analysis, Resolver.Resolve(analysis)));
    }

    [Fact]
    public void A_phrase_behind_is_taken_up_from_a_clause_below_it()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            When WRB 3 advmod when
            he PRP 3 nsubj
            resigned VBD 6 advcl resign
            , , 3 punct
            Brandt NNP 6 nsubj _ PER
            wept VBD 0 root weep
            . . 6 punct
            """).Build();
        Assert.Equal("Brandt", TakenUpBy("he", analysis, Resolver.Resolve(analysis)));
    }

    [Fact]
    public void Entities_are_the_mentions_joined_by_antecedents()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Ilse NNP 3 nsubj _ PER
            Vorn NNP 1 flat _ PER
            left VBD 0 root leave
            . . 3 punct
            """).Sentence("""
            Vorn NNP 2 nsubj _ PER
            denied VBD 0 root deny
            it PRP 2 obj
            . . 2 punct
            """).Build();
        var map = Resolver.Resolve(analysis);
        var entity = Assert.Single(map.Entities);
        Assert.Equal(["Ilse Vorn", "Vorn"], entity.Mentions.Select(mention => analysis.SpanOf(map.Mentions[mention].Tokens).In(analysis.Text)));
        for (var mention = 0; mention < map.Mentions.Length; mention++)
            Assert.Equal(entity.Mentions.Contains(mention) ? 0 : -1, map.EntityOf[mention]);
    }

    [Fact]
    public void A_text_without_tokens_has_no_entities()
    {
        var map = Resolver.Resolve(new AnalysisBuilder().Build());
        Assert.Empty(map.Mentions);
        Assert.Empty(map.Entities);
    }

    [Theory]
    [InlineData("he", "PRP", 10)]
    [InlineData("it", "PRP", 100_000)]
    [InlineData("they", "PRP", 25)]
    [InlineData("Vorn", "NNP", 100_000)]
    [InlineData("minister", "NN", 1)]
    public void A_hundred_thousand_of_one_word_stay_fast(string word, string tag, int sentence)
    {
        var watch = Stopwatch.StartNew();
        var map = Resolver.Resolve(Repeated(word, tag, 100_000, sentence));
        Assert.Equal(100_000, map.Mentions.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("it", "PRP", "obj")]
    [InlineData("minister", "NN", "conj")]
    [InlineData("minister", "NN", "nmod")]
    public void A_hundred_thousand_words_that_hang_on_one_stay_fast(string word, string tag, string relation)
    {
        var chain = Repeated(word, tag, 100_000, 100_000);
        var star = chain with
        {
            Heads = [.. chain.Heads.Select(head => Math.Min(head, 0))],
            Relations = [.. chain.Heads.Select(head => head < 0 ? "root" : relation)],
        };
        var watch = Stopwatch.StartNew();
        Assert.Equal(100_000, Resolver.Resolve(star).Mentions.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public void The_same_analysis_gives_the_same_entities_on_any_thread()
    {
        var analysis = Repeated("they", "PRP", 400, 7);
        var one = Resolver.Resolve(analysis);
        Parallel.For(0, 16, _ => Assert.Equal(one.Antecedents, Resolver.Resolve(analysis).Antecedents));
    }

    /// <summary>Sentences in which each word hangs on the one before it: as deep as they are long.</summary>
    private static Analysis Repeated(string word, string tag, int count, int sentence)
    {
        ImmutableArray<T> Each<T>(Func<int, T> of) => [.. Enumerable.Range(0, count).Select(of)];
        var sentences = Enumerable.Range(0, (count + sentence - 1) / sentence).Select(i => new TokenRange(i * sentence, Math.Min(count, (i + 1) * sentence))).ToImmutableArray();
        return new Analysis
        {
            Text = string.Join(' ', Enumerable.Repeat(word, count)),
            Tokens = Each(i => new Span(i * (word.Length + 1), (i * (word.Length + 1)) + word.Length)),
            Tags = Each(_ => tag),
            Lemmas = Each(_ => word),
            Heads = Each(i => i % sentence == 0 ? -1 : i - 1),
            Relations = Each(i => i % sentence == 0 ? "root" : "nmod"),
            Sentences = sentences,
            Paragraphs = sentences,
            Names = tag == "NNP" ? Each(i => new NamedEntity(new TokenRange(i, i + 1), NameClass.Person)) : [],
        };
    }

    private static string? TakenUpBy(string word, Analysis analysis, EntityMap map)
    {
        var mention = Enumerable.Range(0, map.Mentions.Length).Single(i => analysis.Word(map.Mentions[i].Head).SequenceEqual(word));
        return map.Antecedents[mention] is >= 0 and var antecedent ? analysis.SpanOf(map.Mentions[antecedent].Tokens).In(analysis.Text) : null;
    }
}
