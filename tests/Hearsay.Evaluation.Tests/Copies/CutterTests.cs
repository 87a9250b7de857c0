using Hearsay.Evaluation.Copies;

namespace Hearsay.Evaluation.Tests.Copies;

public sealed class CutterTests
{
    private static readonly CutArticle[] Articles = [.. Enumerable.Range(0, 8).Select(Article)];

    [Fact]
    public void A_report_has_the_share_of_an_article_that_its_name_says()
    {
        var made = Made(7);

        Assert.Equal(.3, made["0.0.3"].Share(CutReport.Whole(Articles[0])), 2);
        Assert.Equal(.65, made["0.thirds"].Share(CutReport.Whole(Articles[0])), 2);
        Assert.Equal(1, made["0.cut"].Share(CutReport.Whole(Articles[0])));
        Assert.Equal(0, made["0.0.3"].Share(CutReport.Whole(Articles[7])));
    }

    [Fact]
    public void The_same_seed_gives_the_same_reports() =>
        Assert.Equal(Made(7).Values.Select(report => report.Text), Made(7).Values.Select(report => report.Text));

    [Fact]
    public void A_pair_is_right_where_words_are_shared_and_asked_for_from_the_least_share_on()
    {
        CutReport[] whole = [CutReport.Whole(Articles[0]), CutReport.Whole(Articles[1])];
        var made = Made(7).Values.ToArray();

        var score = CutScore.Of(whole, made, [Copy("0.cut", "0"), Copy("0.0.1", "0"), Copy("0.reordered", "1"), Copy("1", "0.halves")], .3);

        Assert.Equal((.2, .75, .5), (score.Recall, score.Precision, score.Directed));
    }

    private static Dictionary<string, CutReport> Made(int seed) => new Cutter(seed).Of(Articles[0], Articles[1], Articles[2..]).ToDictionary(report => report.Id);

    private static Copy Copy(string report, string of) => new(report, of, 1, false, "");

    private static CutArticle Article(int number) => new($"{number}", null,
        [.. Enumerable.Range(0, 40).Select(paragraph => Enumerable.Range(0, 10).Select(word => $"w{number}x{paragraph}x{word}").ToArray())]);
}
