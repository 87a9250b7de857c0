using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;
using Hearsay.Evaluation.Statements;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Reader.Actors;
using Hearsay.Training.Coreference;

namespace Hearsay.Evaluation.Coreference;

/// <summary>
/// Whether a statement whose source only points at somebody has who that is for its origin. Asked about are those of the gold whose source is a pronoun of the third person, or a noun with "the", "this", "that" or a
/// possessive, where the chain of that word has a name that the source does not say itself, and of which a statement was read: the one that shares most of the content, and half of what either has. Right is an
/// origin that is a name with a word on which a name of the chain hangs: a person's surname.
/// </summary>
internal sealed record SourceScore(Ratio Pronouns, Ratio Descriptions)
{
    private const double LeastAlike = 0.5;

    public static SourceScore Empty { get; } = new(default, default);

    public static SourceScore operator +(SourceScore left, SourceScore right) => new(left.Pronouns + right.Pronouns, left.Descriptions + right.Descriptions);

    /// <summary>Counts one article.</summary>
    /// <param name="chains">Its tokens and chains.</param>
    /// <param name="statements">Those of the gold, spans in code points.</param>
    /// <param name="reading">Its reading.</param>
    public static SourceScore Of(MarkedText chains, JsonElement statements, Reading reading)
    {
        var (tokens, places) = (TokenCutter.Cut(chains.Reference.Text), new CodePoints(chains.Reference.Text));
        var read = reading.Statements.Select(s => (s.Origin, Content: TokenCutter.Covered(tokens, s.Content.Select(places.Of)))).ToList();
        var score = Empty;
        foreach (var statement in statements.EnumerateArray())
        {
            var source = Within(chains.Reference, places, Offsets.All(statement.GetProperty("source")));
            if (KindOf(chains.Reference, source) is not { } kind || NamesOf(chains, source) is not { Count: > 0 } names
                || Matched(read, TokenCutter.Covered(tokens, Offsets.All(statement.GetProperty("content")))) is not { } origin)
                continue;
            var asked = new Ratio(IsNamed(origin, names) ? 1 : 0, 1, 1);
            score += kind == MentionKind.Pronoun ? Empty with { Pronouns = asked } : Empty with { Descriptions = asked };
        }
        return score;
    }

    /// <summary>From the first to the last token of the spans.</summary>
    private static TokenRange Within(Analysis analysis, CodePoints places, Span[] spans)
    {
        if (spans.Length == 0)
            return default;
        var (start, end) = (spans.Min(span => span.Start), spans.Max(span => span.End));
        var inside = Enumerable.Range(0, analysis.Tokens.Length).Where(i => places.Of(analysis.Tokens[i]) is var token && token.Start >= start && token.End <= end).ToList();
        return inside.Count == 0 ? default : new TokenRange(inside[0], inside[^1] + 1);
    }

    /// <summary>A pronoun or a description that points back; null for every other source.</summary>
    private static MentionKind? KindOf(Analysis analysis, TokenRange source)
    {
        if (source.Count == 0)
            return null;
        if (source.Count == 1 && analysis.Tags[source.First] is "PRP" or "PRP$")
            return Pronoun.Of(analysis.Word(source.First)) is null ? null : MentionKind.Pronoun;
        var head = MarkedText.HeadOf(analysis, source);
        return analysis.Tags[head] is "NN" or "NNS" && Enumerable.Range(source.First, head - source.First).Any(i => Points(analysis, i)) ? MentionKind.Description : null;
    }

    private static bool Points(Analysis analysis, int token) =>
        analysis.Tags[token] is "PRP$" or "POS" || analysis.Lemmas[token].ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";

    /// <summary>The words, plain, on which the names of the source's chain hang; none where the source says one itself.</summary>
    private static HashSet<string> NamesOf(MarkedText chains, TokenRange source)
    {
        var head = MarkedText.HeadOf(chains.Reference, source);
        var entities = chains.Mentions.Where(mention => mention.Head == head).Select(mention => mention.Entity).ToHashSet();
        string Plain(int token) => Spelling.Plain(chains.Reference.Word(token).ToString());
        var names = chains.Mentions.Where(mention => entities.Contains(mention.Entity) && chains.Reference.Tags[mention.Head] is "NNP" or "NNPS")
            .Select(mention => Plain(mention.Head)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(source.First, source.Count).Any(token => chains.Reference.Tags[token] is "NNP" or "NNPS" && names.Contains(Plain(token))) ? [] : names;
    }

    private static string? Matched(List<(string Origin, HashSet<int> Content)> read, HashSet<int> content)
    {
        var (best, most) = ((string?)null, 0.0);
        foreach (var (origin, other) in read)
            if (Likeness(content, other) is var like && like >= LeastAlike && like > most)
                (best, most) = (origin, like);
        return best;
    }

    private static double Likeness(HashSet<int> one, HashSet<int> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }

    /// <summary>"Vorn", "Ilse Vorn" for Vorn, not "Vorn's aide" or "Vorn campaign".</summary>
    private static bool IsNamed(string origin, HashSet<string> names) =>
        origin.Split(' ') is [.., [var first, ..]] words && char.IsUpper(first) && words.Any(word => names.Contains(Spelling.Plain(word)));
}
