using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Tellings;
using Hearsay.Testing;

namespace Hearsay.Reader.Tests.Tellings;

public sealed class RuleTellingsTests
{
    private const string Raised = """
        The DT 3 det
        port NN 3 compound
        office NN 4 nsubj
        raised VBD 0 root raise
        the DT 6 det
        toll NN 4 obj
        to IN 8 case
        31 CD 6 nmod
        """;

    [Fact]
    public void The_subject_of_the_verb_is_the_source_where_the_model_took_it_for_content()
    {
        var telling = Only(Raised, new Telling([], [new(3, 4)], [new(0, 3), new(4, 8)]));
        Assert.Equal([new TokenRange(0, 3)], telling.Source);
        Assert.Equal([new TokenRange(4, 8)], telling.Content);
    }

    [Fact]
    public void A_toll_that_is_raised_to_a_number_is_told()
    {
        var telling = Assert.Single(Complete(new AnalysisBuilder().Sentence(Raised).Build(), []));
        Assert.Equal([new TokenRange(0, 3)], telling.Source);
        Assert.Equal([new TokenRange(3, 4)], telling.Cue);
        Assert.Equal([new TokenRange(4, 8)], telling.Content);
        Assert.Equal("telling.count", telling.Rule);
    }

    [Fact]
    public void A_wage_that_is_raised_to_a_number_is_done() =>
        Assert.Empty(Complete(new AnalysisBuilder().Sentence(Raised.Replace("toll", "wage", StringComparison.Ordinal)).Build(), []));

    [Fact]
    public void A_verb_joined_to_another_has_its_subject()
    {
        var telling = Only("""
            Lorn NNP 2 nsubj _ PER
            left VBD 0 root leave
            and CC 4 cc
            said VBD 2 conj say
            ships NNS 6 nsubj ship
            sank VBD 4 ccomp sink
            """, new Telling([], [new(3, 4)], [new(4, 6)]));
        Assert.Equal([new TokenRange(0, 1)], telling.Source);
    }

    [Fact]
    public void What_is_told_by_another_is_no_subject_of_a_verb_joined_to_the_other()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Lorn NNP 2 nsubj _ PER
            denied VBD 0 root deny
            ships NNS 4 nsubj ship
            sank VBD 2 ccomp sink
            and CC 6 cc
            said VBD 4 conj say
            all DT 8 nsubj
            floated VBD 6 ccomp float
            """).Build();
        var found = ImmutableArray.Create(new Telling([new(0, 1)], [new(1, 2)], [new(2, 4)]), new Telling([], [new(5, 6)], [new(6, 8)]));
        Assert.Equal([new TokenRange(0, 1)], Complete(analysis, found).ElementAt(1).Source);
    }

    [Theory]
    [InlineData("statement", "telling.answer")]
    [InlineData("troop", null)]
    public void A_statement_that_is_withdrawn_is_told_and_troops_that_are_withdrawn_are_not(string noun, string? rule)
    {
        var analysis = new AnalysisBuilder().Sentence($"""
            Lorn NNP 2 nsubj _ PER
            withdrew VBD 0 root withdraw
            the DT 4 det
            {noun}s NNS 2 obj {noun}
            of IN 6 case
            March NNP 4 nmod
            """).Build();
        var told = Complete(analysis, []).ToList();
        Assert.Equal(rule, told.SingleOrDefault()?.Rule);
        if (rule is not null)
            Assert.Equal([new TokenRange(2, 6)], told[0].Content);
    }

    [Fact]
    public void Those_who_speak_in_turn_are_the_sources_of_their_paragraphs()
    {
        var analysis = Talk("HOST", "QUAYLE", "HOST").Build();
        var turns = Complete(analysis, []).ToList();
        Assert.Equal([0, 6, 12], turns.Select(turn => turn.Source.Single().First));
        Assert.All(turns, turn => Assert.Equal("telling.turn", turn.Rule));
        Assert.All(turns, turn => Assert.Equal(4, turn.Content.Single().Count));
    }

    [Fact]
    public void A_word_in_capitals_with_a_colon_is_no_speaker_of_its_own() => Assert.Empty(Complete(Talk("UPDATE").Build(), []));

    [Fact]
    public void A_quotation_is_told_by_the_name_behind_its_dash()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            “ `` 3 punct
            We PRP 3 nsubj
            heard VBD 0 root hear
            nothing NN 3 obj
            . . 3 punct
            ” '' 3 punct
            """).Sentence("""
            — : 2 punct
            Al NNP 0 root _ PER
            Brook NNP 2 flat _ PER
            """).Build();
        var telling = Assert.Single(Complete(analysis, []));
        Assert.Equal(("telling.signed", new TokenRange(7, 9), new TokenRange(0, 6)), (telling.Rule, telling.Source.Single(), telling.Content.Single()));
    }

    [Fact]
    public void A_clause_with_that_behind_a_verb_of_telling_is_told()
    {
        var telling = Assert.Single(Complete(new AnalysisBuilder().Sentence("""
            guards NNS 2 nsubj guard
            estimate VBP 0 root estimate
            that IN 6 mark
            forty CD 5 nummod
            boats NNS 6 nsubj boat
            sank VBD 2 ccomp sink
            """).Build(), []));
        Assert.Equal(("telling.clause", new TokenRange(0, 1), new TokenRange(2, 6)), (telling.Rule, telling.Source.Single(), telling.Content.Single()));
    }

    [Fact]
    public void A_figure_that_another_raised_later_is_no_longer_the_first_ones()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            guards NNS 2 nsubj guard
            said VBD 0 root say
            forty CD 4 nsubj
            died VBD 2 ccomp die
            , , 7 punct
            a DT 7 det
            figure NN 4 parataxis figure
            raised VBN 7 acl raise
            to IN 10 case
            60 CD 8 obl
            by IN 13 case
            the DT 13 det
            port NN 8 obl port
            """).Build();
        var told = Complete(analysis, [new Telling([new(0, 1)], [new(1, 2)], [new(2, 13)])]).ToList();
        Assert.Equal([new TokenRange(2, 4)], told.Single(telling => telling.Cue[0].First == 1).Content);
        var later = told.Single(telling => telling.Cue[0].First == 7);
        Assert.Equal([new TokenRange(11, 13)], later.Source);
        Assert.Equal([new TokenRange(5, 7), new TokenRange(8, 10)], later.Content);
    }

    [Fact]
    public void A_quotation_beside_a_verb_of_telling_is_told_by_its_subject()
    {
        var telling = Assert.Single(Complete(new AnalysisBuilder().Sentence("""
            “ `` 5 punct
            The DT 3 det
            bridge NN 5 nsubj bridge
            is VBZ 5 cop be
            gone JJ 8 ccomp gone
            ” '' 8 punct
            Lorn NNP 8 nsubj _ PER
            assessed VBN 0 root assess
            """).Build(), []));
        Assert.Equal(("telling.quoted", new TokenRange(6, 7), new TokenRange(0, 6)), (telling.Rule, telling.Source.Single(), telling.Content.Single()));
    }

    [Theory]
    [InlineData("losses", "loss", "NNS", 1)]
    [InlineData("Lorn", "Lorn", "NNP", 0)]
    public void Reports_of_something_tell_it_and_reports_of_somebody_do_not(string word, string lemma, string tag, int tellings)
    {
        var analysis = new AnalysisBuilder().Sentence($"""
            Reports NNS 5 nsubj report
            of IN 4 case
            grave JJ 4 amod
            {word} {tag} 1 nmod {lemma}
            came VBD 0 root come
            """).Build();
        Assert.Equal(tellings, Complete(analysis, []).Count());
    }

    private static AnalysisBuilder Talk(params string[] speakers)
    {
        var builder = new AnalysisBuilder();
        foreach (var speaker in speakers)
            builder.Sentence($"""
                {speaker} NN 0 root
                : : 1 punct
                Ships NNS 4 nsubj ship
                sank VBD 1 parataxis sink
                here RB 4 advmod
                . . 4 punct
                """).Paragraph();
        return builder;
    }

    [Fact]
    public void A_passive_verb_hides_its_source() =>
        Assert.Empty(Only("""
            Lorn NNP 3 nsubj:pass _ PER
            was VBD 3 aux:pass be
            told VBN 0 root tell
            ships NNS 5 nsubj ship
            sank VBD 3 ccomp sink
            """, new Telling([], [new(2, 3)], [new(3, 5)])).Source);

    [Fact]
    public void The_noun_that_a_relative_clause_hangs_on_is_not_told_by_its_who()
    {
        var telling = Only("""
            Lorn NNP 6 nsubj _ PER
            who WP 3 nsubj
            says VBZ 1 acl:relcl say
            ships NNS 5 nsubj ship
            sank VBD 3 ccomp sink
            left VBD 0 root leave
            """, new Telling([new(1, 2)], [new(2, 3)], [new(0, 1), new(3, 5)]));
        Assert.Equal([new TokenRange(3, 5)], telling.Content);
    }

    [Theory]
    [InlineData("strip", 0)]
    [InlineData("allegation", 1)]
    public void A_thing_that_is_claimed_is_had_and_not_told(string noun, int tellings)
    {
        var analysis = new AnalysisBuilder().Sentence($"""
            a DT 2 det
            {noun} NN 0 root
            claimed VBN 2 acl claim
            by IN 6 case
            both DT 6 det
            ports NNS 3 obl port
            """).Build();
        Assert.Equal(tellings, Complete(analysis, [new Telling([new(4, 6)], [new(2, 3)], [new(0, 2)])]).Count());
        Assert.Equal(tellings, Complete(analysis, [new Telling([new(4, 6)], [new(2, 3)], [new(0, 1), new(1, 2)])]).Count());
    }

    private static IEnumerable<Telling> Complete(Analysis analysis, ImmutableArray<Telling> found) => RuleTellings.Complete(analysis, QuoteRegions.Of(analysis), found);

    [Fact]
    public void That_a_name_is_kept_back_is_no_telling()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Brook NNP 2 nsubj
            asked VBD 0 root ask
            not RB 6 advmod not
            to TO 6 mark to
            be VB 6 aux:pass be
            named VBN 2 xcomp name
            """).Build();

        Assert.Empty(Complete(analysis, [new Telling([new(0, 1)], [new(1, 2)], [new(2, 6)])]));
    }

    private static Telling Only(string sentence, Telling found) => Complete(new AnalysisBuilder().Sentence(sentence).Build(), [found]).First();

    [Theory]
    [InlineData("opened", "open", 0)]
    [InlineData("announced", "announce", 1)]
    public void A_thing_done_to_a_thing_is_not_told(string verb, string lemma, int tellings)
    {
        var analysis = new AnalysisBuilder().Sentence($"""
            Lorn NNP 2 nsubj _ PER
            {verb} VBD 0 root {lemma}
            a DT 4 det
            pier NN 2 obj
            """).Build();
        Assert.Equal(tellings, Complete(analysis, [new Telling([new(0, 1)], [new(1, 2)], [new(2, 4)])]).Count());
    }

    [Fact]
    public void Who_acts_in_a_passive_is_its_source()
    {
        var telling = Only("""
            Losses NNS 3 nsubj:pass loss
            were VBD 3 aux:pass be
            confirmed VBN 0 root confirm
            by IN 5 case
            police NNS 3 obl
            """, new Telling([], [new(2, 3)], [new(0, 1), new(3, 5)]));
        Assert.Equal([new TokenRange(4, 5)], telling.Source);
        Assert.Equal([new TokenRange(0, 1)], telling.Content);
    }

    [Theory]
    [InlineData("on", "Monday", 1)]
    [InlineData("he", "fell", 0)]
    public void A_teller_behind_the_last_comma_tells_the_sentence(string first, string second, int tellings)
    {
        var analysis = new AnalysisBuilder().Sentence($"""
            Ten CD 2 nummod
            ships NNS 3 nsubj ship
            sank VBD 7 ccomp sink
            , , 7 punct
            the DT 6 det
            harbour NN 7 nsubj
            claimed VBD 0 root claim
            {first} {(second == "fell" ? "PRP" : "IN")} 9 case
            {second} {(second == "fell" ? "VBD" : "NNP")} 7 obl
            """).Build();
        var found = Complete(analysis, []).Where(telling => telling.Rule == "telling.trailing").ToList();
        Assert.Equal(tellings, found.Count);
        Assert.All(found, telling => Assert.Equal([new TokenRange(4, 6), new TokenRange(0, 3)], telling.Source.Concat(telling.Content)));
    }
}
