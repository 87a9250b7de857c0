using System.Text.Json;
using Hearsay.Intake;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary>A folder with a ledger that commands are run on; removed at the end.</summary>
internal sealed class LedgerFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay");

    public string Folder => _folder.FullName;

    public string File => Path.Combine(Folder, "hearsay.db");

    /// <summary>Commands on invented reports: the path "all" gives reports 0 to <paramref name="count"/> - 1.</summary>
    public Run Of(int count, string file = "hearsay.db") =>
        new Run { Reader = InventedReadings.Of, LedgerFile = Path.Combine(Folder, file) }.With("all", Reports(Enumerable.Range(0, count)));

    /// <summary>Invented reports as a command takes them in.</summary>
    public static Outcome[] Reports(IEnumerable<int> numbers) => [.. numbers.Select(number => new Taken(InventedReadings.Report(number)))];

    /// <summary>A text of several lines or a picture's labels as one line, words one space apart.</summary>
    public static string Flat(string text) => string.Join(' ', text.Replace("</tspan>", " ", StringComparison.Ordinal).Replace("</text>", " ", StringComparison.Ordinal).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a run printed with <c>--format json</c>.</summary>
    public static JsonElement Json(Run run) => JsonDocument.Parse(run.Bytes).RootElement;

    public void Dispose() => _folder.Delete(recursive: true);
}
