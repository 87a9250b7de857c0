using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hearsay.Testing;

namespace Hearsay.Reader.Tests.Figures;

public sealed class NumberWordsProperties
{
    private static readonly string[] Units = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
    private static readonly string[] Tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
    private static readonly (long Value, string Name)[] Scales = [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

    [Property(MaxTest = 1000)]
    public Property A_number_in_words_reads_back_to_itself() => Prop.ForAll(Numbers(), n =>
    {
        var figure = Assert.Single(Plain.Figures(InWords(n) + " hens"));
        return figure.Low == n && figure.High == n;
    });

    [Property(MaxTest = 500)]
    public Property A_number_in_digits_reads_back_to_itself() => Prop.ForAll(Numbers(), n =>
    {
        var digits = n.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
        var figure = Assert.Single(Plain.Figures(digits + " hens"));
        return figure.Low == n && figure.Span == new Span(0, digits.Length);
    });

    [Property(MaxTest = 1000)]
    public Property Intervals_are_ordered_and_spans_lie_within_the_text(NonNull<string> odd) =>
        Prop.ForAll(Gen.Elements(Words).ArrayOf().ToArbitrary(), words =>
        {
            var text = string.Join(' ', words) + " " + new string([.. odd.Get.Where(c => !char.IsWhiteSpace(c) && c != '|')]);
            var analysis = Plain.Of(text);
            var end = 0;
            return Hearsay.Reader.Figures.FigureReader.Read(analysis, Plain.Report).All(figure =>
            {
                var ordered = figure.Low is null || figure.High is null || figure.Low <= figure.High;
                var inside = figure.Span.Start >= end && figure.Span.End <= analysis.Text.Length && figure.Span.Length > 0;
                end = figure.Span.End;
                return ordered && inside && (figure.Low is not null || figure.High is not null);
            });
        });

    [Property(MaxTest = 500)]
    public Property No_figure_runs_over_the_end_of_a_sentence() => Prop.ForAll(Gen.Elements(Words).ArrayOf().Two().ToArbitrary(), pair =>
    {
        var builder = new AnalysisBuilder();
        foreach (var words in new[] { pair.Item1, pair.Item2 })
            builder.Sentence(string.Join('\n', words.Append("hens").Select(word => word.Split('|')[0] + " NN 0 root")));
        var analysis = builder.Build();
        return Hearsay.Reader.Figures.FigureReader.Read(analysis, Plain.Report)
            .All(figure => analysis.Sentences.Any(sentence => analysis.SpanOf(sentence) is var span && span.Start <= figure.Span.Start && figure.Span.End <= span.End));
    });

    private static readonly string[] Words =
        "12,000 7 2-1 1990 .5 1/2 20-30 $ % 3.5bn million hundred thousand dozen a half and or to from between over about up more than of the - – per day years old people killed|VBN one two third in December|NNP 18 dozens several minus"
            .Split(' ');

    private static Arbitrary<long> Numbers() =>
        Gen.Choose(0, 12).SelectMany(digits => Gen.Choose(0, int.MaxValue - 1).Two().Select(pair =>
            (long)((((ulong)pair.Item1 << 31) | (uint)pair.Item2) % (ulong)(Math.Pow(10, digits) + 1)))).ToArbitrary();

    private static string InWords(long n)
    {
        var words = new List<string>();
        foreach (var (value, name) in Scales)
            if (n >= value)
            {
                words.Add($"{BelowThousand(n / value)} {name}");
                n %= value;
            }
        if (n > 0 || words.Count == 0)
            words.Add(BelowThousand(n));
        return string.Join(' ', words);
    }

    private static string BelowThousand(long n)
    {
        var rest = n % 100;
        var low = rest < 20 ? Units[rest] : rest % 10 == 0 ? Tens[rest / 10] : $"{Tens[rest / 10]}-{Units[rest % 10]}";
        return n < 100 ? low : rest == 0 ? $"{Units[n / 100]} hundred" : $"{Units[n / 100]} hundred and {low}";
    }
}
