using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>
/// Reads expressions of time and resolves them against a report's date: "on Monday" is the last Monday on or before it, unless the words around
/// tell of the future; "last fall" the last one over; "in January" the last January begun. What a verb in the past tense tells of is never dated behind
/// the report by that. Pure, thread-safe.
/// </summary>
public static class DateReader
{
    /// <summary>All expressions of time in a range of tokens, in order, none over another.</summary>
    /// <param name="analysis">The analysis of the report's text.</param>
    /// <param name="range">Where to look; an expression never runs beyond it, nor beyond a sentence that it ends in.</param>
    /// <param name="published">The report's date; null where not known: then only what the text itself dates is resolved.</param>
    public static IReadOnlyList<TimeExpression> FindAll(Analysis analysis, TokenRange range, PartialDate? published)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return range.Count <= 0 ? [] : new DateScanner(analysis, PieceScanner.Scan(analysis, range, VagueNumbers.Default), published, new RunningDay()).Scan();
    }

    /// <summary>The first expression in the range that names one date, else the first that can be resolved at all, else the first; null without any.</summary>
    public static TimeExpression? Find(Analysis analysis, TokenRange range, PartialDate? published)
    {
        var all = FindAll(analysis, range, published);
        if (all.Count == 0)
            return null;
        foreach (var time in all)
            if (time.Date is not null)
                return time;
        foreach (var time in all)
            if (time.Iso is not null)
                return time;
        return all[0];
    }
}
