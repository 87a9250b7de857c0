using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Agreement;

/// <summary>Makes of a comparison what a ledger keeps of it.</summary>
public static class Measuring
{
    /// <summary>What the machine is called among those compared.</summary>
    public const string Machine = "machine";

    private static readonly string[] Coders = ["coder 1", "coder 2"];

    /// <summary>What was measured; who and when are left to the journal.</summary>
    /// <param name="sheets">The two sheets: SHA-256 of the file, and what is coded.</param>
    /// <param name="machine">The machine's coding of the same reports.</param>
    /// <param name="builds">The builds that made it.</param>
    public static Measured Of(IReadOnlyList<(string Sha256, IReadOnlyList<CodedSentence> Coded)> sheets, IReadOnlyList<CodedSentence> machine, IEnumerable<string> builds)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(machine);
        var (one, other) = (sheets[0].Coded, sheets[1].Coded);
        var all = machine.Select(sentence => sentence.Key).Intersect(one.Select(sentence => sentence.Key)).Intersect(other.Select(sentence => sentence.Key)).ToHashSet();
        return new Measured
        {
            Reports = all.DistinctBy(key => key.Sha256, StringComparer.Ordinal).Count(),
            Sentences = all.Count,
            By = "",
            On = "",
            Builds = [.. builds.Order(StringComparer.Ordinal)],
            Sheets = [.. sheets.Select(sheet => sheet.Sha256)],
            Compared =
            [
                Pair(Coders[0], Coders[1], Agreeing.Compare(Within(one), Within(other))),
                Pair(Coders[0], Machine, Agreeing.Compare(Within(one), machine)),
                Pair(Coders[1], Machine, Agreeing.Compare(Within(other), machine)),
            ],
        };

        CodedSentence[] Within(IReadOnlyList<CodedSentence> coded) => [.. coded.Where(sentence => all.Contains(sentence.Key))];
    }

    /// <summary>The builds whose readings of these texts are the current ones, each once.</summary>
    /// <param name="current">SHA-256 of the readings.</param>
    public static async Task<IReadOnlyList<string>> BuildsAsync(ILedgerStore ledger, IReadOnlySet<string> current, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(current);
        var builds = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var row in ledger.RowsAsync(cancel).ConfigureAwait(false))
            if (row.Made is var (maker, sha256, _) && current.Contains(sha256))
                builds.Add(maker);
        return [.. builds];
    }

    private static MeasuredPair Pair(string one, string other, IReadOnlyList<FieldAgreement> fields) => new(one, other, [.. fields.Select(Field)]);

    private static MeasuredField Field(FieldAgreement field)
    {
        var differ = field.Units - field.Agreed;
        var ends = Wilson.Interval(differ, field.Units);
        return new MeasuredField(field.Field, field.Units, differ, Rounded(ends?.Low), Rounded(ends?.High), Rounded(field.Alpha), Rounded(field.Low), Rounded(field.High));
    }

    private static double? Rounded(double? number) => number is { } value ? Math.Round(value, 4) : null;
}
