using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Hearsay.Export.Coding;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay agree</c>: how well two coders agree, with each other and with the machine; on request kept in the ledger.</summary>
internal static class AgreeCommand
{
    private const long MostBytes = 1L << 28;

    public static Command Create(Host host)
    {
        var sheets = new Argument<string[]>("SHEET") { Description = "Two sheets of 'hearsay sample', filled in", Arity = new ArgumentArity(2, 2) };
        var ledger = new Option<string?>("--ledger") { Description = "The ledger that the reports were drawn from: each person is compared with its readings too", HelpName = "FILE" };
        var record = new Option<bool>("--record") { Description = "Keep what was measured in that ledger: from then on every export says how far the machine was wrong; 'hearsay undo' takes it back" };
        var (by, note, format) = (DecideCommand.By(host), DecideCommand.Why(), Options.Format("text", "json"));
        by.Description = "Who records it";
        var command = new Command("agree", "Compare two filled-in sheets field by field, with Krippendorff's alpha, and each with the machine's reading") { sheets, ledger, record, by, note, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(record) && result.GetValue(ledger) is null)
                result.AddError("--record needs --ledger FILE: the ledger that the reports were drawn from.");
        });
        command.SetAction((parsed, cancel) => RunAsync(
            host, parsed.GetRequiredValue(sheets), parsed.GetValue(ledger), parsed.GetRequiredValue(format),
            parsed.GetValue(record) ? measured => new Measurement(0, "", measured, parsed.GetRequiredValue(by), parsed.GetValue(note)) : null, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string[] paths, string? ledger, string format, Func<Measured, Measurement>? record, CancellationToken cancel)
    {
        var read = paths.Select(path => Read(host, path)).OfType<Sheet>().ToArray();
        if (read is not [var one, var other])
            return ExitCodes.NothingDone;
        var absent = Different(one.Coded, other.Coded) ?? Bare(read) ?? (record is null ? null : Unfit(read));
        if (absent is null && ledger is not null)
            return await WithMachineAsync(host, read, ledger, format, record, cancel).ConfigureAwait(false);
        return absent is null ? Print(host, format, [People(one, other)], null) : Refuse(host, absent);
    }

    private static async Task<int> WithMachineAsync(Host host, Sheet[] sheets, string path, string format, Func<Measured, Measurement>? record, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, record is null ? LedgerAccess.Read : LedgerAccess.Write, cancel).ConfigureAwait(false);
        var (machine, readings) = await MachineAsync(ledger, sheets.SelectMany(sheet => sheet.Coded).Select(sentence => sentence.Sha256).ToHashSet(StringComparer.Ordinal), cancel).ConfigureAwait(false);
        if ((Different(sheets[0].Coded, machine) ?? Different(sheets[1].Coded, machine)) is { } absent)
            return Refuse(host, absent);
        Measurement? recorded = null;
        if (record is not null)
        {
            var builds = await Measuring.BuildsAsync(ledger, readings, cancel).ConfigureAwait(false);
            recorded = await Deciding.NoteAsync(ledger, record(Measuring.Of([.. sheets.Select(sheet => (sheet.Sha256, sheet.Coded))], machine, builds)), cancel).ConfigureAwait(false);
            await DecideCommand.SettleAsync(host, ledger, cancel).ConfigureAwait(false);
        }
        return Print(host, format, [People(sheets[0], sheets[1]), .. sheets.Select(sheet => new ComparedCoders(sheet.Path, Measuring.Machine, Agreeing.Compare(sheet.Coded, machine)))], recorded);
    }

    private static ComparedCoders People(Sheet one, Sheet other) => new(one.Path, other.Path, Agreeing.Compare(one.Coded, other.Coded));

    private static int Print(Host host, string format, IReadOnlyList<ComparedCoders> compared, Measurement? recorded)
    {
        var code = ViewCommand.Print(host, format, writer => TextAgreement.Write(compared, writer, ViewOptions.Layout(host, int.MaxValue)), json => AgreementJson.Write(json, compared, recorded?.Number));
        if (recorded is { Number: var number } && format != "json")
            DecideCommand.Tell(host, string.Create(CultureInfo.InvariantCulture, $"Recorded: every export of the ledger has it now. Decision {number}; 'hearsay undo {number}' takes it back."));
        return code;
    }

    private static int Refuse(Host host, string why)
    {
        ViewCommand.Complain(host, why);
        return ExitCodes.NothingDone;
    }

    private static Sheet? Read(Host host, string path)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(host.Folder, path));
            var (sentences, refusal) = stream.Length > MostBytes ? ([], "it is larger than 256 MiB.") : CodingSheetReader.Read(stream);
            stream.Position = 0;
            if (refusal is null)
                return new Sheet(path, Convert.ToHexStringLower(SHA256.HashData(stream)), sentences);
            ViewCommand.Complain(host, $"{path}: {refusal}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ViewCommand.Complain(host, $"{path}: {failure.Message}");
        }
        return null;
    }

    private static async Task<(IReadOnlyList<CodedSentence> Coded, IReadOnlySet<string> Readings)> MachineAsync(ILedgerStore ledger, HashSet<string> wanted, CancellationToken cancel)
    {
        var found = new Dictionary<string, LedgerReading>(StringComparer.Ordinal);
        await foreach (var reading in ledger.ReadingsAsync(cancel).ConfigureAwait(false))
            if (wanted.Contains(reading.Reading.Report.Sha256))
                found.TryAdd(reading.Reading.Report.Sha256, reading);
        return ([.. found.Values.SelectMany(reading => MachineCoder.Of(reading.Reading))], found.Values.Select(reading => reading.Sha256).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Two sheets in which nothing is filled in agree on nothing.</summary>
    private static string? Bare(Sheet[] sheets) =>
        sheets.All(IsBare) ? $"{sheets[0].Path} and {sheets[1].Path}: nothing is coded in either, so there is nothing to compare; fill them in, and leave empty only the sentences that hold nothing." : null;

    private static bool IsBare(Sheet sheet) => sheet.Coded.All(sentence => sentence.Rows.Count == 0);

    /// <summary>Why nothing can be recorded of two sheets; null where it can.</summary>
    private static string? Unfit(Sheet[] sheets) =>
        Array.Find(sheets, IsBare) is { } bare ? $"{bare.Path}: nothing is coded in it, so nothing was recorded; fill it in, and leave empty only the sentences that hold nothing."
        : sheets[0].Sha256 == sheets[1].Sha256 ? $"{sheets[0].Path} and {sheets[1].Path} are the same to the byte, so nothing was recorded: each of two people fills in a sheet, unseen by the other." : null;

    /// <summary>Why the two are not codings of the same sentences; null where they are.</summary>
    private static string? Different(IReadOnlyList<CodedSentence> one, IReadOnlyList<CodedSentence> other)
    {
        var others = other.ToDictionary(sentence => sentence.Key);
        var both = one.Where(sentence => others.ContainsKey(sentence.Key)).ToArray();
        return both.Length == 0 ? "the two have no sentence in common: were they drawn from this ledger, with one seed?"
            : Array.Find(both, sentence => others[sentence.Key].Text != sentence.Text) is { } odd
                ? string.Create(CultureInfo.InvariantCulture, $"sentence {odd.Number} of {odd.Report} has another text in the other: sheets of one draw are compared, and a ledger read by the same build.") : null;
    }

    /// <summary>A filled-in sheet with the hash of its file.</summary>
    private sealed record Sheet(string Path, string Sha256, IReadOnlyList<CodedSentence> Coded);
}
