using System.Globalization;
using Hearsay.Intake;

namespace Hearsay.Benchmarks;

/// <summary>The samples over and over, with other numbers and days each time so that no two reports are copies; the same on every machine.</summary>
internal static class SampleText
{
    private const int Times = 10;

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The samples themselves, as intake gives them.</summary>
    public static IReadOnlyList<Report> Samples() =>
        [.. new ReportSource().Read([Folder]).OfType<Taken>().Select(taken => taken.Report)];

    /// <summary>Ten variations of each sample.</summary>
    public static IReadOnlyList<Report> Reports()
    {
        var samples = Samples();
        return [.. Enumerable.Range(0, Times).SelectMany(time => samples.Select(sample => sample with { Id = $"{sample.Id}-{time}", Text = Varied(sample.Text, time), Furniture = [] }))];
    }

    /// <summary>The folder of the samples, laid beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Words as white space parts them.</summary>
    public static int Words(IEnumerable<Report> reports) => reports.Sum(report => report.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static string Varied(string text, int time)
    {
        for (var digit = 1; digit < 9 && time > 0; digit++)
            text = text.Replace($" {digit}", $" {(digit + time) % 9 + 1}", StringComparison.Ordinal);
        return time == 0 ? text : text.Replace(Days[time % 7], Days[(time + 3) % 7], StringComparison.Ordinal) + $"\n\nEdition {time.ToString(CultureInfo.InvariantCulture)}.";
    }
}
