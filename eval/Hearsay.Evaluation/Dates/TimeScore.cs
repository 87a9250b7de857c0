using Hearsay.Evaluation.Stages;
using Hearsay.Language;
using Hearsay.Reader.Dates;

namespace Hearsay.Evaluation.Dates;

/// <summary>How well the times of an article were read.</summary>
/// <param name="Found">Of the days, months and years marked, those that an expression is read over.</param>
/// <param name="Right">Of the same, those read with the same value.</param>
/// <param name="Recall">Of all marks, those that an expression is read over.</param>
/// <param name="Precision">Of the expressions read, those that stand over a mark.</param>
/// <param name="Type">Of the marks found, those of the same type.</param>
/// <param name="Value">Of the marks found, those with the same value.</param>
internal readonly record struct TimeScore(Ratio Found, Ratio Right, Ratio Recall, Ratio Precision, Ratio Type, Ratio Value)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision.Share + Recall.Share is > 0 and var sum ? 2 * Precision.Share * Recall.Share / sum : 0;

    public static TimeScore operator +(TimeScore left, TimeScore right) => new(
        left.Found + right.Found, left.Right + right.Right, left.Recall + right.Recall, left.Precision + right.Precision, left.Type + right.Type, left.Value + right.Value);

    public static TimeScore Of(DatedArticle article, Analyzer analyzer)
    {
        var analysis = article.Text.Analyze(analyzer);
        var read = article.Text.Sentences.SelectMany(sentence => DateReader.FindAll(analysis, sentence, article.Text.Published)).ToList();
        var dates = article.Dates.ToList();
        var inside = read.Where(time => article.Sentences.Any(sentence => sentence.Contains(time.Tokens))).ToList();
        var marks = article.Marks.Where(mark => article.Sentences.Any(sentence => sentence.Contains(mark.Tokens))).ToList();
        var found = marks.Where(mark => Over(inside, mark).Any()).ToList();
        return new TimeScore(
            Count(dates, date => Over(read, date).Any()),
            Count(dates, date => Over(read, date).Any(time => Timex.Value(time) == date.Value)),
            Count(marks, mark => Over(inside, mark).Any()),
            Count(inside, time => marks.Any(mark => mark.Tokens.Overlaps(time.Tokens))),
            Count(found, mark => Over(inside, mark).Any(time => Timex.Type(time) == mark.Type)),
            Count(found, mark => Over(inside, mark).Any(time => Timex.Value(time) == mark.Value)));
    }

    private static IEnumerable<TimeExpression> Over(IEnumerable<TimeExpression> read, MarkedTime mark) => read.Where(time => time.Tokens.Overlaps(mark.Tokens));

    private static Ratio Count<T>(List<T> all, Func<T, bool> right) => new(all.Count(right), all.Count, all.Count);
}
