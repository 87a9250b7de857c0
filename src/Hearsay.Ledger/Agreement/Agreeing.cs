namespace Hearsay.Ledger.Agreement;

/// <summary>
/// Compares two codings of the same sentences, field by field. Whether a sentence holds a statement or a figure is one unit a sentence. Spans are compared token by token, marked or not (units as Krippendorff, "Content
/// Analysis" (4th ed., 2019), chapter 12, takes them from a continuum that is cut beforehand). Categories and figures are compared on rows that are mates: those of one sentence that share most words. Pure; thread-safe.
/// </summary>
public static class Agreeing
{
    /// <summary>The fields, in order; sentences that only one has coded are left out.</summary>
    public static IReadOnlyList<FieldAgreement> Compare(IReadOnlyList<CodedSentence> one, IReadOnlyList<CodedSentence> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var others = other.ToDictionary(sentence => sentence.Key);
        var both = one.Where(sentence => others.ContainsKey(sentence.Key)).Select(sentence => (One: sentence, Other: others[sentence.Key])).ToArray();
        var mates = both.Select(pair => Mates.Of(pair.One, pair.Other).ToArray()).ToArray();
        return
        [
            Field("statement", Metric.Nominal, both.Select(pair => new[] { Unit(Has(pair.One, row => row.IsStatement), Has(pair.Other, row => row.IsStatement)) })),
            Field("figure", Metric.Nominal, both.Select(pair => new[] { Unit(Has(pair.One, row => row.IsFigure), Has(pair.Other, row => row.IsFigure)) })),
            .. CodingFields.Spans.Select(span => Field(span, Metric.Nominal, both.Select(pair => Tokens(pair.One, pair.Other, span)))),
            .. CodingFields.Categories.Select(field => Category(field, mates)),
            Field("low", Metric.Ratio, mates.Select(rows => rows.Select(pair => Unit(pair.One.Low, pair.Other.Low)))),
            Field("high", Metric.Ratio, mates.Select(rows => rows.Select(pair => Unit(pair.One.High, pair.Other.High)))),
        ];
    }

    private static double?[] Unit(double? one, double? other) => [one, other];

    private static double? Has(CodedSentence sentence, Func<CodedRow, bool> what) => sentence.Rows.Any(what) ? 1 : 0;

    private static IEnumerable<double?[]> Tokens(CodedSentence one, CodedSentence other, string span)
    {
        var tokens = SentenceTokens.Of(one.Text);
        var (first, second) = (Marked(one, tokens, span), Marked(other, tokens, span));
        return Enumerable.Range(0, tokens.Count).Select(i => Unit(first.Contains(i) ? 1 : 0, second.Contains(i) ? 1 : 0));
    }

    private static HashSet<int> Marked(CodedSentence sentence, IReadOnlyList<string> tokens, string span) =>
        [.. sentence.Rows.Where(row => row.Words.ContainsKey(span)).SelectMany(row => SentenceTokens.Marked(tokens, row.Words[span]) ?? new HashSet<int>())];

    private static FieldAgreement Category(string field, (CodedRow One, CodedRow Other)[][] mates)
    {
        var codes = new Dictionary<string, double>(StringComparer.Ordinal);
        double? Code(CodedRow row)
        {
            if (!row.Categories.TryGetValue(field, out var value))
                return null;
            var key = string.Join(' ', SentenceTokens.Of(value));
            codes.TryAdd(key, codes.Count);
            return codes[key];
        }
        return Field(field, Metric.Nominal, [.. mates.Select(rows => rows.Select(pair => Unit(Code(pair.One), Code(pair.Other))).ToArray())]);
    }

    private static FieldAgreement Field(string field, Metric metric, IEnumerable<IEnumerable<double?[]>> bySentence)
    {
        var sentences = bySentence.Select(units => units.Where(unit => unit[0] is not null && unit[1] is not null).ToArray()).Where(units => units.Length > 0).ToArray();
        var all = sentences.SelectMany(units => units).ToArray();
        var ends = Redrawing.Interval(sentences, metric);
        return new FieldAgreement(field, metric, all.Length, all.Count(unit => unit[0] == unit[1]), Alpha.Of(all, metric), ends?.Low, ends?.High);
    }
}
