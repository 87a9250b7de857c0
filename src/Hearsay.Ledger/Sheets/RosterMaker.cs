using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Questions;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Sheets;

/// <summary>Reads off the words around the names of people what became of them, and brings the reports' names for one person together as the brief does.</summary>
internal static class RosterMaker
{
    private const int Reach = 300;

    /// <summary>By outcome in the order of the sheet, then by name.</summary>
    /// <param name="reports">Those of one event, in order.</param>
    /// <param name="decisions">What people decided about names.</param>
    /// <param name="filter">Narrows by origin.</param>
    public static IReadOnlyList<RosterRow> Of(IReadOnlyList<FiledReport> reports, Decided decisions, ViewFilter filter)
    {
        var found = new RosterNames(reports);
        var mentions = reports.Select(found.In).ToArray();
        var names = new Names(reports.SelectMany((report, at) => Names.Uses(report.Reading).Concat(mentions[at].Select(mention => (mention.Actor.Name, OriginKind.Person)))), decisions);
        return [.. reports.SelectMany((report, at) => In(report, mentions[at], names)).Where(fate => filter.Names(fate.Telling.Origin))
            .GroupBy(fate => (Name: names.Canonical(fate.Actor.Name), fate.Outcome)).Select(group => Row(group.Key.Name, group.Key.Outcome, [.. group]))
            .OrderBy(row => SheetOutcomes.Rank(row.Outcome)).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    private static RosterRow Row(string name, string outcome, Fate[] fates) => new(name, outcome, [.. fates.Select(fate => fate.Telling)])
    {
        OtherNames = [.. fates.Select(fate => fate.Actor.Name).Where(other => other != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Ages = [.. fates.Select(fate => fate.Age).OfType<int>().Distinct()],
        Roles = [.. fates.Select(fate => fate.Actor.Role ?? fate.Role).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
        Places = [.. fates.Select(fate => fate.Claim?.Place).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
        Dates = [.. fates.Select(fate => fate.Claim?.Time).OfType<string>().Distinct(StringComparer.Ordinal)],
    };

    private static IEnumerable<Fate> In(FiledReport report, IReadOnlyList<(Actor Actor, Span Span)> mentions, Names names)
    {
        var at = 0;
        foreach (var sentence in report.Reading.Sentences)
        {
            var inside = new List<(Actor Actor, Span Span)>();
            for (; at < mentions.Count && mentions[at].Span.Start < sentence.End; at++)
                if (sentence.Contains(mentions[at].Span))
                    inside.Add(mentions[at]);
            foreach (var fate in In(report, sentence, inside, names))
                yield return fate;
        }
    }

    private static IEnumerable<Fate> In(FiledReport report, Span sentence, List<(Actor Actor, Span Span)> mentions, Names names)
    {
        var behind = new (string Outcome, Span Words)?[mentions.Count];
        for (var i = mentions.Count - 1; i >= 0; i--)
            behind[i] = Behind(report.Text, sentence, mentions[i].Span) ?? (i + 1 < mentions.Count && AreJoined(report.Text, mentions[i].Span, mentions[i + 1].Span) ? behind[i + 1] : null);
        (string Outcome, Span Words)? before = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            before = Ahead(report.Text, sentence, mentions[i].Span) ?? (i > 0 && AreJoined(report.Text, mentions[i - 1].Span, mentions[i].Span) ? before : null);
            if ((behind[i] ?? before) is { } told && Make(report, sentence, mentions[i], told, names) is { } fate)
                yield return fate;
        }
    }

    private static Fate? Make(FiledReport report, Span sentence, (Actor Actor, Span Span) mention, (string Outcome, Span Words) told, Names names)
    {
        var holder = report.Reading.Statements.Where(statement => statement.Content.Any(piece => piece.Contains(told.Words))).MinBy(statement => statement.Content.Sum(piece => piece.Length));
        if (holder is { Stance: Stance.Predicts or Stance.Asks or Stance.Withholds } or { Modality: not Modality.Happened } || SheetOutcomes.NameOf(told.Outcome) is not { } outcome)
            return null;
        var denied = holder is { Stance: Stance.Denies or Stance.Doubts or Stance.Retracts };
        var claim = holder?.Claim is { } made && Outcome.ClassOf(made.Predicate) == told.Outcome ? made : null;
        var (start, end) = (Math.Max(sentence.Start, mention.Span.Start - Reach), Math.Min(sentence.End, mention.Span.End + Reach));
        var age = RosterWords.Age(report.Text[start..mention.Span.Start].ToLowerInvariant(), report.Text[mention.Span.End..end].ToLowerInvariant());
        var origin = holder is null ? EvidenceReader.Unattributed : names.Canonical(holder.Origin);
        return new Fate(mention.Actor, outcome, age, RosterRoles.Beside(report.Text, mention.Span), claim, new RosterTelling(report.Reading, mention.Span, told.Words, origin, denied, sentence));
    }

    private static (string, Span)? Behind(string text, Span sentence, Span name)
    {
        var after = Lower(text, name.End, Math.Min(sentence.End, name.End + Reach));
        return RosterWords.Behind(after) is { } found ? (found.Outcome, new Span(name.End + found.Start, name.End + found.Start + found.Length)) : null;
    }

    private static (string, Span)? Ahead(string text, Span sentence, Span name)
    {
        if (text.AsSpan(name.End).StartsWith("'s", StringComparison.OrdinalIgnoreCase) || text.AsSpan(name.End).StartsWith("’s", StringComparison.OrdinalIgnoreCase))
            return null;
        var from = Math.Max(sentence.Start, name.Start - Reach);
        return RosterWords.Ahead(Lower(text, from, name.Start)) is { } found ? (found.Outcome, new Span(from + found.Start, from + found.Start + found.Length)) : null;
    }

    private static bool AreJoined(string text, Span first, Span second) => second.Start > first.End && second.Start - first.End < Reach / 2 && RosterWords.Joins(Lower(text, first.End, second.Start));

    /// <summary>In lower case, letter for letter, so that places stay.</summary>
    private static string Lower(string text, int start, int end) =>
        string.Create(end - start, (text, start), static (lower, from) =>
        {
            for (var i = 0; i < lower.Length; i++)
                lower[i] = char.ToLowerInvariant(from.text[from.start + i]);
        });

    /// <summary>What became of one who is named, at one place.</summary>
    private sealed record Fate(Actor Actor, string Outcome, int? Age, string? Role, Claim? Claim, RosterTelling Telling);
}
