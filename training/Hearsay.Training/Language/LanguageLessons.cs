using Hearsay.Training.Corpora;

namespace Hearsay.Training.Language;

/// <summary>What the language models learn from: PolNeAR's silver articles and the gold treebanks, the latter shown more often.</summary>
/// <param name="Articles">Silver, one text an article.</param>
/// <param name="Treebanks">Gold.</param>
internal sealed record LanguageLessons(IReadOnlyList<Lesson> Articles, IReadOnlyList<Lesson> Treebanks)
{
    private const int GoldTimes = 2;

    private static readonly string[] TreebankNames = ["ewt", "gum"];

    public IReadOnlyList<Lesson> All => [.. Articles, .. Treebanks];

    public static LanguageLessons Read(string data) => new(
        [.. PolnearReader.Read(data, "train").Where(article => article.Silver is not null).Select(article => new Lesson(article.Silver!, 1, HasNames: true))],
        [.. TreebankNames.Select(name => new Lesson(TreebankReader.Read(Path.Combine(data, "ud", name + ".train.conllu.gz")), GoldTimes, HasNames: false))]);
}
