using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Tellings;

namespace Hearsay.Training.Tellings;

/// <summary>A marked article with its language analysis, as the network learns from it.</summary>
internal sealed class TellingExercise
{
    private readonly Dictionary<TokenRange, CueView> _views = [];

    public TellingExercise(MarkedArticle article, TokenFacts facts)
    {
        Facts = facts;
        (Cues, Content, Source) = (new byte[facts.Count], new bool[facts.Count], new bool[facts.Count]);
        var relations = ImmutableArray.CreateBuilder<(TokenRange, byte[])>();
        foreach (var relation in article.Relations)
        {
            foreach (var span in relation.Cue)
                Mark(Cues, RangeOf(facts, span), 1, 0);
            foreach (var span in relation.Content)
                Fill(Content, RangeOf(facts, span));
            foreach (var span in relation.Source)
                Fill(Source, RangeOf(facts, span));
            if (!relation.Cue.IsEmpty && RangeOf(facts, relation.Cue[0]) is { Count: > 0 } cue)
                relations.Add((cue, Roles(relation, facts, View(cue).Window)));
        }
        Relations = relations.ToImmutable();
        foreach (var sentence in facts.Analysis.Sentences)
            Repair(Cues.AsSpan(sentence.First, sentence.Count));
    }

    public TokenFacts Facts { get; }

    public int Count => Facts.Count;

    /// <summary>Outside, begin, inside.</summary>
    public byte[] Cues { get; }

    /// <summary>Whether a token is of any content.</summary>
    public bool[] Content { get; }

    public bool[] Source { get; }

    /// <summary>Each cue and what the tokens of its window are to it.</summary>
    public ImmutableArray<(TokenRange Cue, byte[] Roles)> Relations { get; }

    /// <summary>The text as seen from a cue; made once.</summary>
    public CueView View(TokenRange cue)
    {
        if (!_views.TryGetValue(cue, out var view))
            _views[cue] = view = new CueView(Facts, cue);
        return view;
    }

    private static byte[] Roles(MarkedRelation relation, TokenFacts facts, TokenRange window)
    {
        var labels = new byte[window.Count];
        foreach (var span in relation.Content)
            Mark(labels, RangeOf(facts, span), (byte)RoleLabel.ContentBegin, window.First);
        foreach (var span in relation.Source)
            Mark(labels, RangeOf(facts, span), (byte)RoleLabel.SourceBegin, window.First);
        Repair(labels);
        return labels;
    }

    /// <summary>An inside that follows neither its begin nor itself begins.</summary>
    private static void Repair(Span<byte> labels)
    {
        for (var i = 0; i < labels.Length; i++)
            if (labels[i] > 0 && labels[i] % 2 == 0 && (i == 0 || (labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1)))
                labels[i]--;
    }

    private static void Fill(bool[] flags, TokenRange range) => flags.AsSpan(range.First, range.Count).Fill(true);

    private static void Mark(byte[] labels, TokenRange range, byte begin, int offset)
    {
        for (var i = range.First; i < range.End; i++)
            if (i >= offset && i - offset < labels.Length)
                labels[i - offset] = (byte)(i == range.First || i == offset ? begin : begin + 1);
    }

    private static TokenRange RangeOf(TokenFacts facts, Span span)
    {
        var tokens = facts.Analysis.Tokens;
        var first = 0;
        while (first < tokens.Length && tokens[first].End <= span.Start)
            first++;
        var end = first;
        while (end < tokens.Length && tokens[end].Start < span.End)
            end++;
        return new TokenRange(first, end);
    }
}
