using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Reader.Origins;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;
using Hearsay.Testing;

namespace Hearsay.Reader.Tests.Origins;

public sealed class PronounTests
{
    private const string Met = """
        Odd NNP 2 compound _ PER
        Brandt NNP 3 nsubj _ PER
        met VBD 0 root meet
        Jon NNP 5 compound _ PER
        Lorn NNP 3 obj _ PER
        """;

    /// <summary>"He asked for boats", Brandt said: Brandt tells of somebody else.</summary>
    private const string Quoted = """
        “ `` 3 punct
        He PRP 3 nsubj he
        asked VBD 8 ccomp ask
        for IN 5 case
        boats NNS 3 obl boat
        ” '' 3 punct
        Brandt NNP 8 nsubj _ PER
        said VBD 0 root say
        """;

    private static readonly Telling Outer = new([new(11, 12)], [new(12, 13)], [new(6, 10)]);
    private static readonly Telling Inner = new([new(6, 7)], [new(7, 8)], [new(8, 10)], 0);

    [Fact]
    public void Inside_a_quotation_he_is_not_the_one_who_is_quoted() => Assert.Equal("Jon Lorn", Origin(null));

    [Fact]
    public void Inside_a_quotation_the_entities_of_the_text_come_first() =>
        Assert.Equal("Jon Lorn", Origin(Map(new(4, 5), new(6, 7))));

    [Fact]
    public void An_entity_that_is_the_speaker_himself_is_passed_over() =>
        Assert.Equal("Jon Lorn", Origin(Map(new(1, 2), new(6, 7))));

    [Fact]
    public void A_name_behind_the_pronoun_is_taken_up_where_the_entities_have_it_so()
    {
        var analysis = Early();
        var built = StatementBuilder.Build(analysis, Report(analysis), [new Telling([new(6, 7)], [new(7, 8)], [new(8, 9)])], () => Map(new(11, 12), new(6, 7)));
        Assert.Equal("Ada Vorn", Assert.Single(built.Statements).Origin);
    }

    [Fact]
    public void A_name_behind_the_pronoun_is_not_taken_up_on_the_parse_alone()
    {
        var analysis = Early();
        var built = StatementBuilder.Build(analysis, Report(analysis), [new Telling([new(6, 7)], [new(7, 8)], [new(8, 9)])], () => Map(new(1, 2), new(6, 7)));
        Assert.Equal("Ina Lorn", Assert.Single(built.Statements).Origin);
    }

    [Fact]
    public void The_entities_are_not_worked_out_where_no_pronoun_asks_for_them()
    {
        var analysis = new AnalysisBuilder().Sentence(Met).Build();
        StatementBuilder.Build(analysis, Report(analysis), [new Telling([new(0, 2)], [new(2, 3)], [new(3, 5)])], () => throw new InvalidOperationException());
    }

    [Fact]
    public void The_trail_tells_that_the_chain_of_mentions_was_followed()
    {
        var analysis = Analysed();
        var trail = new Trail(analysis);
        StatementBuilder.Build(analysis, Report(analysis), [Outer, Inner], () => Map(new(4, 5), new(6, 7)), trail);
        var step = Assert.Single(trail.Of("s2"), step => step.Rule == "origin.pronoun-chain");
        Assert.Equal("Lorn", step.Evidence!.Value.In(analysis.Text));
    }

    private static string Origin(EntityMap? map)
    {
        var analysis = Analysed();
        return StatementBuilder.Build(analysis, Report(analysis), [Outer, Inner], map is null ? null : () => map).Statements[1].Origin;
    }

    private static Analysis Analysed() => new AnalysisBuilder().Sentence(Met).Sentence(Quoted).Build();

    /// <summary>Two women, the second named behind "she".</summary>
    private static Analysis Early() => new AnalysisBuilder().Sentence("""
        Ina NNP 2 compound _ PER
        Lorn NNP 3 nsubj _ PER
        met VBD 0 root meet
        crews NNS 3 obj crew
        . . 3 punct
        """).Sentence("""
        As IN 3 mark
        she PRP 3 nsubj she
        denied VBD 8 advcl deny
        losses NNS 3 obj loss
        , , 8 punct
        Ada NNP 7 compound _ PER
        Vorn NNP 8 nsubj _ PER
        left VBD 0 root leave
        """).Build();

    private static Report Report(Analysis analysis) => new() { Id = "r", Text = analysis.Text };

    /// <summary>A name and a pronoun that takes it up.</summary>
    private static EntityMap Map(TokenRange name, TokenRange pronoun)
    {
        var behind = name.First > pronoun.First;
        var (named, taking) = (new Mention(name, name.First, MentionKind.Name), new Mention(pronoun, pronoun.First, MentionKind.Pronoun));
        return new EntityMap
        {
            Mentions = behind ? [taking, named] : [named, taking],
            Antecedents = behind ? [1, -1] : [-1, 0],
            Entities = [new Entity([0, 1])],
            EntityOf = [0, 0],
        };
    }
}
