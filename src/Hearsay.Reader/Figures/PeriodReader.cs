using Hearsay.Reader.Dates;

namespace Hearsay.Reader.Figures;

/// <summary>Chooses which of a sentence's expressions of time a figure runs over: the nearest that is not the figure itself.</summary>
internal static class PeriodReader
{
    private const int Reach = 12;

    /// <summary>The expression; null where the sentence has none.</summary>
    public static TimeExpression? Read(SentenceView view, FigureDraft draft, IReadOnlyList<TimeExpression> times)
    {
        TimeExpression? best = null;
        var least = int.MaxValue;
        foreach (var time in times)
        {
            if (!IsPeriod(time) || time.Tokens.Contains(draft.Counted.Number) || !draft.IsCount || !Attachment.Holds(view, time.Tokens, draft) || IsOfAnother(view, time, draft) || IsOfTelling(view, time, draft))
                continue;
            var distance = time.Tokens.First >= draft.Counted.End ? time.Tokens.First - draft.Counted.End : Math.Max(0, draft.First - time.Tokens.End) + Penalty(view, time, draft);
            if (distance < least)
                (best, least) = (time, distance);
        }
        return best;
    }

    /// <summary>Whether something can run over it: no length by itself, no hour of the clock, nothing that comes again, and no date of another noun.</summary>
    private static bool IsPeriod(in TimeExpression time) =>
        !time.Modifies && time.Kind is not (TimeKind.Length or TimeKind.Set) && (time.Kind != TimeKind.Clock || time.Iso is not null);

    /// <summary>"120,000, 30,000 more than last year", "8,000, down from 11,000 in spring", "23 this year, compared with six", "rose to 90 from 60 in May": the time of what the figure is held against.</summary>
    private static bool IsOfAnother(SentenceView view, TimeExpression time, FigureDraft draft)
    {
        for (var token = Math.Max(draft.Counted.End, time.Tokens.First - Reach); token < time.Tokens.First; token++)
            if (view.Lower(token) == "than" || (view.Lower(token) == "as" && view.Lower(token - 1) is "many" or "much" or "high" or "large") || (MeaningLexicon.Has(view.Lower(token), "comparing") && view.Tag(token + 1) == "CD"))
                return true;
        if (view.Lower(draft.First - 1) == "to" || view.Lower(time.Tokens.End - 1) == "earlier")
            for (var token = draft.Counted.End; token < time.Tokens.First; token++)
                if (view.Lower(token) == "from" && view.Tag(token + 1) is "CD" or "$")
                    return true;
        for (var token = time.Tokens.End; token < draft.First; token++)
            if (view.Lower(token) == "against" || (view.Lower(token) is "compared" or "down" or "up" && view.Lower(token + 1) is "with" or "to" or "from"))
                return true;
        return false;
    }

    /// <summary>"12 people died, the ministry said on Tuesday": when it was told, and not when it was.</summary>
    private static bool IsOfTelling(SentenceView view, TimeExpression time, FigureDraft draft)
    {
        var verb = time.Tokens.First;
        for (var steps = 0; steps < Reach && verb >= 0 && (time.Tokens.Contains(verb) || !view.IsVerb(verb)); steps++)
            verb = view.Parent(verb);
        return verb >= 0 && view.IsVerb(verb) && MeaningLexicon.Has(view.Lemma(verb), "telling") && view.Child(verb, "obj") != draft.Counted.Node;
    }

    /// <summary>A time before the figure opens the sentence or belongs to what comes before it.</summary>
    private static int Penalty(SentenceView view, TimeExpression time, FigureDraft draft)
    {
        for (var token = time.Tokens.End; token < draft.First; token++)
            if (view.Tag(token) is "CC" or ":")
                return view.Range.Count;
        return 0;
    }
}
