using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Reader;

namespace Hearsay.Cli.Tests.Documents;

/// <summary>What the guide shows is what the program prints. With the environment variable <c>HEARSAY_WRITE_PAGES=1</c> its output is written anew.</summary>
public sealed partial class GuideTests : IDisposable
{
    private const string Fence = "```", Prompt = "$ hearsay ", Ledger = "hearsay.db";

    private static readonly Lazy<ReportReader> Reader = new(ReportReader.LoadDefault);

    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-guide-").FullName;

    private static string Page => Path.Combine(Repository.Root, "docs", "guide.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_guide_shows_what_the_program_prints()
    {
        var written = await File.ReadAllTextAsync(Page);

        var printed = await WithOutput(written);

        if (Environment.GetEnvironmentVariable("HEARSAY_WRITE_PAGES") == "1")
            await File.WriteAllTextAsync(Page, printed);
        else
            Assert.Equal(written, printed);
        Assert.Contains(Prompt, printed, StringComparison.Ordinal);
    }

    /// <summary>The page with each block that begins with a call of the program filled with what the call prints.</summary>
    private async Task<string> WithOutput(string page)
    {
        var lines = new Queue<string>(page.Split('\n'));
        var made = new StringBuilder();
        while (lines.TryDequeue(out var line))
        {
            made.Append(line).Append(lines.Count > 0 ? "\n" : "");
            if (!line.StartsWith(Prompt, StringComparison.Ordinal))
                continue;
            made.Append(await Output(line[Prompt.Length..].Split(' ')));
            while (lines.Count > 0 && lines.Peek() != Fence)
                lines.Dequeue();
        }
        return made.ToString();
    }

    private async Task<string> Output(string[] arguments)
    {
        var run = new Run { TakesFiles = true, Reader = report => Reader.Value.Read(report), Explain = report => Reader.Value.Explain(report), LedgerFile = Path.Combine(_folder, Ledger) };
        await run.Of([.. arguments.Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word)]);
        return Hash().Replace(run.Error + run.Text, "...").Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    /// <summary>Hashes change with every change of what is read.</summary>
    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
