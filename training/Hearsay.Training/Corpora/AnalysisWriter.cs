using System.Collections.Immutable;
using System.Text;
using Hearsay.Language;

namespace Hearsay.Training.Corpora;

/// <summary>Gathers annotated sentences into an <see cref="Analysis"/>, one paragraph a sentence.</summary>
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
    private int _sentenceStart;

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

    public void EndSentence()
    {
        if (_tokens.Count > _sentenceStart)
            _sentences.Add(new TokenRange(_sentenceStart, _tokens.Count));
        _sentenceStart = _tokens.Count;
        _text.Append('\n');
    }

    public Analysis Build(string? text = null) => new()
    {
        Text = text ?? _text.ToString(),
        Tokens = _tokens.ToImmutable(),
        Tags = _tags.ToImmutable(),
        Lemmas = _lemmas.ToImmutable(),
        Heads = _heads.ToImmutable(),
        Relations = _relations.ToImmutable(),
        Sentences = _sentences.ToImmutable(),
        Paragraphs = _sentences.ToImmutable(),
        Names = _names.ToImmutable(),
    };
}
