using Hearsay.Language;
using Hearsay.Reader.Dates;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Figures;

/// <summary>Turns the quantities of one sentence into figures: what is counted, what happened to it, where, when, and how they hang together.</summary>
internal sealed class MeaningReader(SentenceView view, PieceRun pieces, IReadOnlyList<NamedEntity> names, IReadOnlyList<TimeExpression> times, Trail? trail = null)
{
    /// <summary>One figure a quantity, in order.</summary>
    /// <param name="quantities">The quantities of the sentence, in order.</param>
    /// <param name="before">How many figures the report has before this sentence: ids go on from there.</param>
    public IEnumerable<Figure> Read(List<Quantity> quantities, int before)
    {
        var drafts = Drafts(quantities);
        var places = new PlaceReader(view, names);
        for (var i = 0; i < drafts.Count; i++)
        {
            var period = PeriodReader.Read(view, drafts[i], times);
            var figure = Make(drafts[i], before, i, places.Read(drafts[i]), period);
            Note(figure, drafts[i], period);
            yield return figure;
        }
    }

    private void Note(Figure figure, FigureDraft draft, TimeExpression? period)
    {
        if (trail is null)
            return;
        trail.Subject = figure.Id;
        trail.Note("figure.number", new TokenRange(pieces[draft.Quantity.First].Token, pieces[draft.Quantity.End - 1].Token + 1), null);
        if (figure.Low != figure.High || figure.Approximate)
            trail.Note("figure.bound", pieces[draft.Quantity.First].Token);
        if (draft.IsCount)
            trail.Note(draft.Outcome?.Side switch
            {
                OutcomeSide.Within => "figure.outcome-within",
                OutcomeSide.Adjacent => "figure.outcome-adjacent",
                OutcomeSide.Right => "figure.outcome-right",
                OutcomeSide.Left => "figure.outcome-left",
                _ => "figure.outcome-none",
            });
        if (figure.Status is not null)
            trail.Note("figure.status", draft.Counted.Node);
        if (period is { } time)
            trail.Note("figure.period", time.Tokens, null);
    }

    private List<FigureDraft> Drafts(List<Quantity> quantities)
    {
        var counts = new CountedReader(view, pieces);
        var outcomes = new OutcomeReader(view);
        var drafts = new List<FigureDraft>(quantities.Count);
        foreach (var quantity in quantities)
        {
            if (quantity is { Kind: FigureKind.Count, Unit: null } && times.Any(time => time.Kind is TimeKind.Date or TimeKind.Duration && time.Core.Length is not null && time.From is not null && time.Tokens.Contains(pieces[quantity.NumberFirst].Token)))
                continue;
            var counted = counts.Read(quantity);
            if (counted.Head >= 0 && times.Any(time => time.Tokens.Contains(counted.Head) && !time.Tokens.Contains(counted.Number)))
                counted = new Counted { Number = counted.Number, End = counted.Number + 1 };
            if (quantity.Kind == FigureKind.Count && counted is { Words: null, IsOther: false } && counts.NumberOf(counted, pieces[quantity.First].Token) is { } named)
                counted = named;
            var draft = new FigureDraft(quantity, counted) { First = pieces[quantity.First].Token };
            if (draft is { Words: null, Quantity.Kind: FigureKind.Count })
                draft.Words = PredicateReader.Read(view, counted.Node);
            if (draft.IsCount)
                draft.Outcome = outcomes.Read(counted, draft.First);
            if (draft is { IsCount: true, Words: null } && LabelReader.Read(view, draft.First) is { } label)
                (draft.Words, draft.Outcome) = (label.Words, label.Outcome);
            if (!quantity.IsNone || (draft.Outcome is { } befell && MeaningLexicon.IsOutcome(befell.Words)))
                drafts.Add(draft);
        }
        new FigureLists(view, drafts, outcomes).Share();
        return drafts;
    }

    private Figure Make(FigureDraft draft, int before, int index, string? place, TimeExpression? period)
    {
        var quantity = draft.Quantity;
        var per = RateReader.Read(pieces, draft);
        var words = period is { } time ? view.Analysis.SpanOf(time.Tokens).In(view.Analysis.Text) : null;
        return new Figure
        {
            Id = $"f{before + index + 1}",
            Kind = per is not null && draft.Kind == FigureKind.Count ? FigureKind.Rate : draft.Kind,
            Span = new Span(pieces[quantity.First].Start, pieces[quantity.End - 1].End),
            Low = Trim(quantity.Low),
            High = Trim(quantity.High),
            Approximate = quantity.Approximate,
            Unit = (draft.Unit ?? "count") + (per is null ? "" : $" per {per}"),
            Counted = draft.Words,
            Population = PopulationReader.Read(draft.Words),
            Status = StatusReader.Read(draft.Words),
            Outcome = draft.Outcome?.Words,
            Place = draft.IsCount ? place : null,
            Period = words,
            Time = period?.Iso,
            AsOf = period is { IsAsOf: true } asOf ? asOf.Until : null,
            Measure = per is not null ? Measure.Rate : MeasureReader.Read(view, draft, words),
            Superseded = draft.Superseded,
            PartOf = draft.PartOf < 0 ? null : $"f{before + draft.PartOf + 1}",
        };
    }

    /// <summary>Without zeros at the end, so that 1.2 million prints as 1200000.</summary>
    private static decimal? Trim(decimal? value) => value is decimal v ? v / 1.000000000000000000000000000m : null;
}
