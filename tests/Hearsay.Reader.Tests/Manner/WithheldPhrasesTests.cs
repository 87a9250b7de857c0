using Hearsay.Language;
using Hearsay.Reader.Manner;
using Hearsay.Testing;
using Xunit;

namespace Hearsay.Reader.Tests.Manner;

public sealed class WithheldPhrasesTests
{
    [Theory]
    [InlineData("declined to comment", "decline to comment", WithheldKind.Declined)]
    [InlineData("has not publicly acknowledged", "have not publicly acknowledge", WithheldKind.Declined)]
    [InlineData("neither Orland nor Vesk has recognised", "neither orland nor vesk have recognise", WithheldKind.Neither)]
    [InlineData("remained silent", "remain silent", WithheldKind.Silent)]
    [InlineData("could not immediately be reached", "could not immediately be reach", WithheldKind.Unreached)]
    [InlineData("did n't mention", "do n't mention", WithheldKind.Declined)]
    public void A_withheld_word_is_found_whole(string forms, string lemmas, WithheldKind kind)
    {
        var analysis = Plain(forms, lemmas);
        var match = Assert.Single(WithheldPhrases.Default.In(analysis, analysis.Sentences[0]));
        Assert.Equal(analysis.Sentences[0], match.Tokens);
        Assert.Equal(kind, match.Kind);
    }

    [Theory]
    [InlineData("has acknowledged the raid", "have acknowledge the raid")]
    [InlineData("did not attack", "do not attack")]
    public void A_word_given_is_none(string forms, string lemmas)
    {
        var analysis = Plain(forms, lemmas);
        Assert.Empty(WithheldPhrases.Default.In(analysis, analysis.Sentences[0]));
    }

    private static Analysis Plain(string forms, string lemmas) =>
        new AnalysisBuilder().Sentence(string.Join('\n', forms.Split(' ').Zip(lemmas.Split(' '),
            (form, lemma) => $"{form} NN 0 root {lemma}"))).Build();
}
