using System.Text;
using Hearsay.Intake;

namespace Hearsay.Fuzz.Targets;

/// <summary>Bytes as files and as standard input. Each outcome is a report whose furniture lies in its text, or a refusal with a reason.</summary>
internal static class IntakeTargets
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-fuzz-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });

    /// <summary>Reads the bytes as a file of that name.</summary>
    public static void Read(byte[] bytes, string name)
    {
        var path = Path.Combine(Folder.Value, name);
        lock (Folder)
        {
            File.WriteAllBytes(path, bytes);
            Check(new ReportSource().Read([path]));
        }
    }

    /// <summary>Reads the bytes as what lies beside a report.</summary>
    public static void ReadSideFile(byte[] bytes)
    {
        var path = Path.Combine(Folder.Value, "beside.txt");
        lock (Folder)
        {
            File.WriteAllText(path, "The crane fell at noon, the mayor said.");
            File.WriteAllBytes(path + ".meta.json", bytes);
            Check(new ReportSource().Read([path]));
        }
    }

    /// <summary>Reads the bytes as standard input.</summary>
    public static void ReadInput(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        Check(new ReportSource().Read(["-"], stream));
    }

    /// <summary>Reads the bytes as a date that came with a report.</summary>
    public static void ReadDate(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        foreach (var date in new[] { Intake.Dates.DateReader.Given(text), Intake.Dates.DateReader.Leading(text) })
            if (date is { } read && (!PartialDate.TryParse(read.ToString(), out var again) || again != read))
                throw new InvalidOperationException($"{read} is read from its own words as {again}.");
    }

    private static void Check(IEnumerable<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
            if (outcome is Taken { Report: var report })
                Spans.Check(report.Furniture, report.Text);
            else if (outcome is not Refusal { Reason.Length: > 0, Remedy.Length: > 0 })
                throw new InvalidOperationException("A refusal says nothing.");
    }
}
