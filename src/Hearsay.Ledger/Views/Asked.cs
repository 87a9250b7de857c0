using Hearsay.Ledger.Grouping;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Views;

/// <summary>A question of a ledger that a sentence is about.</summary>
/// <param name="Question">As the brief has it.</param>
/// <param name="Alike">How much of their weighted words and concepts the two share, 0 to 1.</param>
public sealed record Asked(Question Question, double Alike)
{
    private const double Least = .25, Trust = 200;

    /// <summary>The questions that a sentence is about, the nearest first; none where nothing is near: nothing is forced.</summary>
    /// <param name="questions">Those of a ledger.</param>
    /// <param name="sentence">Any words.</param>
    public static IReadOnlyList<Asked> By(IReadOnlyList<Question> questions, string sentence)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(sentence);
        var bags = BagMaker.Make([Terms(sentence), .. questions.Select(question => Terms(string.Join("\n", question.Positions.Select(position => position.Words).OfType<string>().Prepend(question.Ask))))], Trust, _ => 1);
        return [.. questions.Select((question, i) => new Asked(question, Math.Round(bags[0].Cosine(bags[i + 1]), 3))).Where(asked => asked.Alike >= Least)
            .OrderByDescending(asked => asked.Alike)];
    }

    private static List<Term> Terms(string words) => TermReader.Read(words, new Span(0, words.Length));
}
