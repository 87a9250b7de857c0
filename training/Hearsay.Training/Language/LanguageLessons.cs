using Hearsay.Training.Corpora;

namespace Hearsay.Training.Language;

/// <summary>What the language models learn from: PolNeAR's silver articles and the gold treebanks, the latter shown more often.</summary>
/// <param name="Articles">Silver, one text an article, with its number among all.</param>
/// <param name="Treebanks">Gold.</param>
internal sealed record LanguageLessons(IReadOnlyList<(int Number, Lesson Lesson)> Articles, IReadOnlyList<Lesson> Treebanks)
{
    private const int GoldTimes = 2;

    private static readonly string[] TreebankNames = ["ewt", "gum"];

    public IReadOnlyList<Lesson> All => [.. Articles.Select(article => article.Lesson), .. Treebanks];

    public static LanguageLessons Read(string data) => new(
        [.. PolnearReader.Read(data, "train").Select((article, number) => (article, number)).Where(pair => pair.article.Silver is not null).Select(pair => (pair.number, new Lesson(pair.article.Silver!, 1, HasNames: true)))],
        [.. TreebankNames.Select(name => new Lesson(TreebankReader.Read(Path.Combine(data, "ud", name + ".train.conllu.gz")), GoldTimes, HasNames: false))]);

    /// <summary>The half an article belongs to, by its number among all.</summary>
    public static int HalfOf(int article) => article % 2;

    /// <summary>The treebanks and the articles of the other half.</summary>
    public IReadOnlyList<Lesson> Without(int half) => [.. Articles.Where(article => HalfOf(article.Number) != half).Select(article => article.Lesson), .. Treebanks];
}
