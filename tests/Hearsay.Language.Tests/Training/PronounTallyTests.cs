using Hearsay.Language.Coreference;
using Hearsay.Testing;
using Hearsay.Training.Coreference;
using Xunit;

namespace Hearsay.Language.Tests.Training;

public sealed class PronounTallyTests
{
    private static readonly Analysis Text = new AnalysisBuilder().Sentence("""
        Vorn NNP 2 nsubj _ PER
        met VBD 0 root meet
        Brandt NNP 2 obj _ PER
        . . 2 punct
        """).Sentence("""
        She PRP 2 nsubj she
        wept VBD 0 root weep
        . . 2 punct
        """).Build();

    private static readonly MarkedText Marked = new("invented", "news", Text, [Mark(0, 1), Mark(2, 2), Mark(4, 1)]);

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(-1, 0, 1)]
    public void A_pronoun_is_right_when_it_takes_up_a_mention_of_its_entity(int antecedent, int right, int silent)
    {
        Assert.Equal(new PronounTally(right, silent, 1), PronounTally.Of(Marked, Text, Found(antecedent)));
    }

    [Fact]
    public void A_pronoun_with_nothing_to_take_up_is_not_asked_about()
    {
        var alone = Marked with { Mentions = [Mark(0, 1), Mark(2, 2), Mark(4, 3)] };
        Assert.Equal(new PronounTally(0, 0, 0), PronounTally.Of(alone, Text, Found(0)));
    }

    private static MarkedMention Mark(int token, int entity) => new(new TokenRange(token, token + 1), token, entity, "person");

    private static EntityMap Found(int antecedent) => new()
    {
        Mentions = [Of(0, MentionKind.Name), Of(2, MentionKind.Name), Of(4, MentionKind.Pronoun)],
        Antecedents = [-1, -1, antecedent],
        Entities = [],
        EntityOf = [-1, -1, -1],
    };

    private static Mention Of(int token, MentionKind kind) => new(new TokenRange(token, token + 1), token, kind);
}
