using System.CommandLine;
using Hearsay.Export.Coding;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay agree</c>: how well two coders agree, with each other and with the machine.</summary>
internal static class AgreeCommand
{
    private const long MostBytes = 1L << 28;

    public static Command Create(Host host)
    {
        var sheets = new Argument<string[]>("SHEET") { Description = "Two sheets of 'hearsay sample', filled in", Arity = new ArgumentArity(2, 2) };
        var ledger = new Option<string?>("--ledger") { Description = "The ledger that the reports were drawn from: each person is compared with its readings too", HelpName = "FILE" };
        var format = Options.Format("text", "json");
        var command = new Command("agree", "Compare two filled-in sheets field by field, with Krippendorff's alpha, and each with the machine's reading") { sheets, ledger, format };
        command.SetAction((parsed, cancel) => RunAsync(host, parsed.GetRequiredValue(sheets), parsed.GetValue(ledger), parsed.GetRequiredValue(format), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string[] sheets, string? ledger, string format, CancellationToken cancel)
    {
        var read = sheets.Select(sheet => Read(host, sheet)).ToArray();
        if (read is not [{ } one, { } other])
            return ExitCodes.NothingDone;
        var compared = new List<ComparedCoders> { new(sheets[0], sheets[1], Agreeing.Compare(one, other)) };
        var absent = Different(one, other);
        if (ledger is not null && absent is null)
        {
            var machine = await MachineAsync(host, ledger, one.Concat(other).Select(sentence => sentence.Sha256).ToHashSet(StringComparer.Ordinal), cancel).ConfigureAwait(false);
            absent = Different(one, machine) ?? Different(other, machine);
            compared.AddRange([new(sheets[0], "machine", Agreeing.Compare(one, machine)), new(sheets[1], "machine", Agreeing.Compare(other, machine))]);
        }
        if (absent is not null)
        {
            ViewCommand.Complain(host, absent);
            return ExitCodes.NothingDone;
        }
        return ViewCommand.Print(host, format, writer => TextAgreement.Write(compared, writer, ViewOptions.Layout(host, int.MaxValue)), json => AgreementJson.Write(json, compared));
    }

    private static IReadOnlyList<CodedSentence>? Read(Host host, string path)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(host.Folder, path));
            var (sentences, refusal) = stream.Length > MostBytes ? ([], "it is larger than 256 MiB.") : CodingSheetReader.Read(stream);
            if (refusal is null)
                return sentences;
            ViewCommand.Complain(host, $"{path}: {refusal}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ViewCommand.Complain(host, $"{path}: {failure.Message}");
        }
        return null;
    }

    private static async Task<IReadOnlyList<CodedSentence>> MachineAsync(Host host, string path, HashSet<string> wanted, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Read, cancel).ConfigureAwait(false);
        var selection = await Selection.LoadAsync(ledger, new ViewFilter(), cancel).ConfigureAwait(false);
        return [.. selection.Readings.Where(reading => wanted.Contains(reading.Report.Sha256)).DistinctBy(reading => reading.Report.Sha256, StringComparer.Ordinal).SelectMany(MachineCoder.Of)];
    }

    /// <summary>Why the two are not codings of the same sentences; null where they are.</summary>
    private static string? Different(IReadOnlyList<CodedSentence> one, IReadOnlyList<CodedSentence> other)
    {
        var others = other.ToDictionary(sentence => sentence.Key);
        var both = one.Where(sentence => others.ContainsKey(sentence.Key)).ToArray();
        return both.Length == 0 ? "the two have no sentence in common: were they drawn from this ledger, with one seed?"
            : Array.Find(both, sentence => others[sentence.Key].Text != sentence.Text) is { } odd
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sentence {odd.Number} of {odd.Report} has another text in the other: sheets of one draw are compared, and a ledger read by the same build.") : null;
    }
}
