using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger.Changes;

/// <summary>How positions moved from one report to a later one: only where both are dated.</summary>
internal static class ChangeFinder
{
    /// <summary>The changes of one question, in the order of the later places.</summary>
    public static IEnumerable<Change> Of(Answered answered)
    {
        if (answered.Evidence.Count < 2)
            yield break;
        var dated = answered.Evidence.Where(item => item.Date is not null).OrderBy(item => item.Date!.Value.First).ToArray();
        foreach (var held in dated.Where(item => item.IsNamed).GroupBy(item => (item.Origin, item.HasValue)))
        {
            var line = held.ToArray();
            for (var i = 1; i < line.Length; i++)
            {
                if (Kind(line[i - 1], line[i]) is { } kind)
                    yield return Between(answered, kind, line[i - 1], line[i]);
            }
        }
        foreach (var lost in Lost(answered, dated))
            yield return lost;
    }

    private static ChangeKind? Kind(Evidence from, Evidence to)
    {
        if (from.Date!.Value.Last >= to.Date!.Value.First || from.Report == to.Report)
            return null;
        if (from.Stance == Stance.Withholds)
            return to.Stance == Stance.Withholds ? null : ChangeKind.Spoke;
        if (from.HasValue && from.Affirms && to.Affirms && from.IsForecast == to.IsForecast && (from.Figure!.Low, from.Figure.High) != (to.Figure!.Low, to.Figure.High))
            return ChangeKind.Revised;
        if (from.Affirms && to.Dissents || from.Dissents && to.Affirms)
            return ChangeKind.Turned;
        if (from.HasValue && from.Certainty != to.Certainty)
            return to.Certainty == Certainty.Certain ? ChangeKind.Hardened : from.Certainty == Certainty.Certain ? ChangeKind.Softened : null;
        return null;
    }

    /// <summary>A figure that a later report gives without the origin that an earlier one named.</summary>
    private static IEnumerable<Change> Lost(Answered answered, Evidence[] dated)
    {
        var named = dated.Where(item => item.IsNamed && item.HasValue).GroupBy(item => (item.Figure!.Low, item.Figure.High))
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var bare in dated.Where(item => item.OriginKind == OriginKind.Unattributed && item.HasValue))
        {
            if (named.TryGetValue((bare.Figure!.Low, bare.Figure.High), out var first) && first.Date!.Value.Last < bare.Date!.Value.First)
                yield return Between(answered, ChangeKind.AttributionLost, first, bare);
        }
    }

    private static Change Between(Answered answered, ChangeKind kind, Evidence from, Evidence to) =>
        new(answered.Question.Id, from.Origin, kind, from.Report.Cite(from.Span), to.Report.Cite(to.Span));
}
