using Hearsay.Evaluation.Errors;
using Hearsay.Evaluation.Tests.Statements;
using Hearsay.Testing;

namespace Hearsay.Evaluation.Tests.Errors;

public sealed class CueWordTests
{
    [Theory]
    [InlineData("", nameof(CueKind.None))]
    [InlineData("had said", nameof(CueKind.KnownVerb))]
    [InlineData("ferried", nameof(CueKind.OtherVerb))]
    [InlineData("made a claim", nameof(CueKind.Noun))]
    [InlineData("according to", nameof(CueKind.According))]
    [InlineData("within", nameof(CueKind.Other))]
    [InlineData("—", nameof(CueKind.Mark))]
    public void A_cue_is_of_the_sort_of_its_word(string cue, string kind)
    {
        var analysis = new AnalysisBuilder().Sentence("""
            🐟 NN 3 dep
            had VBD 3 aux have
            said VBD 0 root say
            ferried VBD 3 conj ferry
            made VBD 3 conj make
            a DT 7 det
            claim NN 5 obj claim
            according VBG 3 advcl accord
            to IN 8 fixed
            within IN 3 case
            — : 3 punct
            """).Build();
        var article = new Draft(analysis.Text).Gold("", cue, "🐟").Article();

        Assert.Equal(kind, new CueWords(article, analysis).Of(article.Gold[0]).ToString());
    }
}
