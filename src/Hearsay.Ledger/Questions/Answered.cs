using Hearsay.Ledger.Figures;

namespace Hearsay.Ledger.Questions;

/// <summary>A question with what it was made from.</summary>
/// <param name="Question">The question.</param>
/// <param name="Evidence">In the order of the reports and their texts.</param>
/// <param name="Topic">What its figures answer; null for a question of kind event.</param>
internal sealed record Answered(Question Question, IReadOnlyList<Evidence> Evidence, FigureTopic? Topic)
{
    /// <summary>How much a reader needs it: conflict before silence before difference, and what many tell before what few tell.</summary>
    public int Weight
    {
        get
        {
            var weight = Question.Kind == QuestionKind.Figure ? 4 : 0;
            foreach (var flag in Question.Flags)
                weight += flag switch { FlagKind.Conflict => 30, FlagKind.Silence => 20, FlagKind.Grows or FlagKind.Differs => 10, FlagKind.NoOrigin => -2, _ => 0 };
            var origins = Evidence.Where(item => item.IsNamed).Select(item => item.Origin).Distinct(StringComparer.Ordinal).Count();
            var reports = Evidence.Select(item => item.Report.Index).Distinct().Count();
            return weight + 4 * Math.Min(origins, 10) + 5 * Math.Min(reports, 10) + Math.Min(Evidence.Count, 20);
        }
    }
}
