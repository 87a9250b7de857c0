using System.Collections.Immutable;
using System.Text;
using Hearsay.Language;

namespace Hearsay.Training.Corpora;

/// <summary>Gathers annotated sentences into an <see cref="Analysis"/>, one paragraph a sentence unless told otherwise.</summary>
internal sealed class AnalysisWriter
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Span>.Builder _tokens = ImmutableArray.CreateBuilder<Span>();
    private readonly ImmutableArray<string>.Builder _tags = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _lemmas = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<int>.Builder _heads = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<string>.Builder _relations = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<TokenRange>.Builder _sentences = ImmutableArray.CreateBuilder<TokenRange>();
    private readonly ImmutableArray<NamedEntity>.Builder _names = ImmutableArray.CreateBuilder<NamedEntity>();
    private readonly ImmutableArray<TokenRange>.Builder _paragraphs = ImmutableArray.CreateBuilder<TokenRange>();
    private int _sentenceStart;
    private int _paragraphStart;

    /// <summary>Adds a token whose place in a given text is known.</summary>
    public void Add(SilverToken token)
    {
        _tokens.Add(token.Place);
        _tags.Add(token.Tag);
        _lemmas.Add(token.Lemma);
        _heads.Add(token.Head < 0 ? -1 : _sentenceStart + token.Head);
        _relations.Add(token.Relation);
    }

    /// <summary>Adds a token to the text that is being made up.</summary>
    public void Add(SilverToken token, bool blankBehind)
    {
        var place = new Span(_text.Length, _text.Length + token.Form.Length);
        _text.Append(token.Form);
        if (blankBehind)
            _text.Append(' ');
        Add(token with { Place = place });
    }

    public void Name(NameClass @class, int first, int end) =>
        _names.Add(new NamedEntity(new TokenRange(_sentenceStart + first, _sentenceStart + end), @class));

    /// <summary>Ends the running sentence.</summary>
    /// <param name="endsParagraph">Whether the paragraph ends with it; else it does with <see cref="StartParagraph"/> or the text.</param>
    public void EndSentence(bool endsParagraph = true)
    {
        if (_tokens.Count > _sentenceStart)
            _sentences.Add(new TokenRange(_sentenceStart, _tokens.Count));
        _sentenceStart = _tokens.Count;
        if (endsParagraph)
            EndParagraph("\n");
    }

    /// <summary>Ends the running paragraph, if it has a token, with an empty line.</summary>
    public void StartParagraph()
    {
        if (_tokens.Count > _paragraphStart)
            EndParagraph("\n\n");
    }

    private void EndParagraph(string apart)
    {
        if (_tokens.Count > _paragraphStart)
            _paragraphs.Add(new TokenRange(_paragraphStart, _tokens.Count));
        _paragraphStart = _tokens.Count;
        _text.Append(apart);
    }

    public Analysis Build(string? text = null)
    {
        StartParagraph();
        return new Analysis
        {
            Text = text ?? _text.ToString(),
            Tokens = _tokens.ToImmutable(),
            Tags = _tags.ToImmutable(),
            Lemmas = _lemmas.ToImmutable(),
            Heads = _heads.ToImmutable(),
            Relations = _relations.ToImmutable(),
            Sentences = _sentences.ToImmutable(),
            Paragraphs = _paragraphs.ToImmutable(),
            Names = _names.ToImmutable(),
        };
    }
}
