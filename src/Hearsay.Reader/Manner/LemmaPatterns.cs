using Hearsay.Language;

namespace Hearsay.Reader.Manner;

/// <summary>
/// Fixed phrases by dictionary forms, as files of patterns have them: one space between words, <c>/</c> between alternatives in one place, <c>*</c> for up to three words of any kind.
/// Immutable, thread-safe.
/// </summary>
/// <typeparam name="TKind">What a phrase tells.</typeparam>
public sealed class LemmaPatterns<TKind>
{
    private const int Gap = 3;
    private readonly Dictionary<string, List<Pattern>> _byFirst = new(StringComparer.Ordinal);

    internal LemmaPatterns(IEnumerable<(string Pattern, TKind Kind)> rows)
    {
        foreach (var (words, kind) in rows)
        {
            var pattern = new Pattern([.. words.Split(' ').Select(place => place == "*" ? null : place.Split('/').ToHashSet(StringComparer.Ordinal))], kind);
            foreach (var word in pattern.Places[0]!)
            {
                if (!_byFirst.TryGetValue(word, out var list))
                    _byFirst.Add(word, list = []);
                list.Add(pattern);
            }
        }
    }

    /// <summary>The longest phrase that begins at <paramref name="token"/> and ends before <paramref name="end"/>; null for none.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="token">Index of the first word.</param>
    /// <param name="end">Behind the last token that may belong to it; the end of the sentence at most.</param>
    public LemmaMatch<TKind>? MatchAt(Analysis analysis, int token, int end)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (!_byFirst.TryGetValue(Form(analysis, token), out var patterns))
            return null;
        LemmaMatch<TKind>? best = null;
        foreach (var pattern in patterns)
            if (EndOf(analysis, pattern, 1, token + 1, end) is int stop && stop > (best?.Tokens.End ?? 0))
                best = new LemmaMatch<TKind>(new TokenRange(token, stop), pattern.Kind);
        return best;
    }

    /// <summary>The phrases in a range of one sentence, in order, without overlaps.</summary>
    public IEnumerable<LemmaMatch<TKind>> In(Analysis analysis, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        for (var token = range.First; token < range.End; token++)
            if (MatchAt(analysis, token, range.End) is { } match)
            {
                yield return match;
                token = match.Tokens.End - 1;
            }
    }

    private static int? EndOf(Analysis analysis, Pattern pattern, int place, int token, int end)
    {
        if (place == pattern.Places.Length)
            return token;
        var gap = pattern.Places[place] is null;
        var words = pattern.Places[gap ? place + 1 : place]!;
        for (var at = token; at < end && at <= token + (gap ? Gap : 0); at++)
            if (words.Contains(Form(analysis, at)) && EndOf(analysis, pattern, gap ? place + 2 : place + 1, at + 1, end) is int stop)
                return stop;
        return null;
    }

    private static string Form(Analysis analysis, int token) => analysis.Lemmas[token] switch
    {
        "n't" or "n’t" or "nt" => "not",
        "'ve" or "’ve" => "have",
        "wo" or "'ll" or "’ll" => "will",
        "ca" => "can",
        var lemma => lemma.ToLowerInvariant(),
    };

    private sealed record Pattern(HashSet<string>?[] Places, TKind Kind);
}
