namespace Hearsay.Ledger.Figures;

/// <summary>What a figure answers: figures with the same topic in one event are comparable.</summary>
/// <param name="Unit">Kind and unit: <c>count</c>, <c>percent</c>, <c>dollar</c>.</param>
/// <param name="Subject">What is counted, as concept or stem; null where only people at large, or untold.</param>
/// <param name="Population">Of which state or party; null where untold.</param>
/// <param name="Outcome">What happened to them, as <see cref="Figures.Outcome.ClassOf"/> gives it; null where untold.</param>
/// <param name="Added">Whether it comes on top of what was.</param>
/// <param name="Window">Whether it counts over a stretch of hours or days and not in all.</param>
/// <param name="Year">The year it is of, where told and not that of its report; else null.</param>
/// <param name="Part">Whether it is told as a part of those that it is of, and nothing else tells it from them.</param>
/// <param name="Own">What a person set apart from those that it would be comparable with, as the hash of what was read; null for none.</param>
internal sealed record FigureTopic(string Unit, string? Subject, string? Population, string? Outcome, bool Added, bool Window, int? Year = null, bool Part = false, string? Own = null)
{
    /// <summary>Whether neither what is counted nor what happened to it is told.</summary>
    public bool IsBare => Subject is null && Outcome is null && Unit == "count";

    /// <summary>The terms in which two topics differ, in words.</summary>
    public IReadOnlyList<string> Differences(FigureTopic other)
    {
        var terms = new List<string>();
        if (Unit != other.Unit)
            terms.Add("unit");
        if (Subject != other.Subject)
            terms.Add("what is counted");
        if (Population != other.Population)
            terms.Add("population");
        if (Outcome != other.Outcome)
            terms.Add("outcome");
        if (Added != other.Added)
            terms.Add("new or total");
        if (Window != other.Window)
            terms.Add("period");
        if (Year != other.Year)
            terms.Add("date");
        if (Part != other.Part)
            terms.Add("part or whole");
        if (Own != other.Own)
            terms.Add("set apart by a person");
        return terms;
    }
}
