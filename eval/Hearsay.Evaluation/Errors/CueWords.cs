using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Statements;
using Hearsay.Language;
using Hearsay.Reader.Manner;

namespace Hearsay.Evaluation.Errors;

/// <summary>Tells the sort of an article's cues from the analysis of its text.</summary>
internal sealed class CueWords
{
    private static readonly string[] Carriers = ["be", "have", "do", "make", "give", "take", "issue", "offer", "get", "go", "will", "can"];

    private readonly Analysis _analysis;
    private readonly int[] _place;

    /// <param name="article">The article.</param>
    /// <param name="analysis">Of the same text.</param>
    public CueWords(StatedArticle article, Analysis analysis)
    {
        _analysis = analysis;
        var places = new CodePoints(analysis.Text);
        var ends = analysis.Tokens.Select(token => places.Of(token).End).ToArray();
        var at = 0;
        _place = [.. article.Tokens.Select(token =>
        {
            while (at < ends.Length && ends[at] <= token.Start)
                at++;
            return at;
        })];
    }

    public CueKind Of(TokenSets statement)
    {
        var words = statement.Cue.Select(token => _place[token]).Where(at => at < _analysis.Tokens.Length).Distinct().Order().ToList();
        var verbs = Lemmas(words, 'V').Except(Carriers).ToList();
        return statement.Cue.Count == 0 ? CueKind.None
            : words.Any(at => Lemma(at) is "accord" or "according") ? CueKind.According
            : verbs.Any(verb => CueLexicon.Default.Lookup(verb, CueClass.Verb) is not null) ? CueKind.KnownVerb
            : Lemmas(words, 'N').Any() ? CueKind.Noun
            : Lemmas(words, 'V').Any() ? CueKind.OtherVerb
            : words.TrueForAll(at => !char.IsLetter(_analysis.Word(at)[0])) ? CueKind.Mark
            : CueKind.Other;
    }

    private IEnumerable<string> Lemmas(List<int> words, char tag) => words.Where(at => _analysis.Tags[at][0] == tag).Select(Lemma);

    private string Lemma(int at) => _analysis.Lemmas[at].ToLowerInvariant();
}
