using System.Collections.Frozen;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Claims;

/// <summary>Reads the claims that can be grouped off a report: the innermost statements, each with the terms of its content.</summary>
internal static class ClaimReader
{
    private static readonly FrozenSet<string> Referring = Table.Rows("referring-words.tsv")
        .SelectMany(row => Table.Words(row[0], ' ')).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The claims of a report in the order of its text; a statement in whose content another is told is left out.</summary>
    public static IReadOnlyList<FiledClaim> Read(FiledReport report)
    {
        var outer = report.Reading.Statements.Select(statement => statement.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. report.Reading.Statements.Where(statement => !outer.Contains(statement.Id))
            .Select(statement => new FiledClaim(report, statement, Terms(report, statement))).OrderBy(claim => claim.Span)];
    }

    /// <summary>Whether the content tells nothing itself but points back: "these claims", "reports in the media are wrong".</summary>
    public static bool RefersBack(FiledClaim claim) => claim.Terms.All(term => term.Key == Silent.Key || Referring.Contains(Bare(term.Key)));

    /// <summary>The term that a withheld word has beside those of its content.</summary>
    public static readonly Term Silent = new("=acknowledge", 5, false, default);

    private static string Bare(string key) => key[0] == '=' ? Stemmer.Stem(key[1..]) : key;

    private static List<Term> Terms(FiledReport report, Statement statement)
    {
        var terms = statement.Content is [var only] ? TermReader.Read(report.Text, only) : [.. statement.Content.SelectMany(piece => TermReader.Read(report.Text, piece))];
        if (statement.Stance == Stance.Withholds)
            terms.Add(Silent);
        return terms;
    }
}
