using System.Text;

namespace Hearsay.Intake.Tests;

/// <summary>Short ways to read what a test wrote.</summary>
internal static class Read
{
    public static List<Outcome> All(IntakeLimits? limits, params string[] paths) => new ReportSource(limits).Read(paths).ToList();

    public static List<Outcome> All(TempFolder folder) => All(null, folder.Path);

    public static Report One(TempFolder folder, string name) => Assert.IsType<Taken>(Assert.Single(All(null, folder[name]))).Report;

    public static Refusal Refused(TempFolder folder, string name, IntakeLimits? limits = null) =>
        Assert.IsType<Refusal>(Assert.Single(All(limits, folder[name])));

    public static Report Text(string text, string name = "report.txt", IntakeLimits? limits = null)
    {
        using var folder = new TempFolder().With(name, text);
        return Assert.IsType<Taken>(Assert.Single(All(limits, folder[name]))).Report;
    }

    public static List<Outcome> Input(byte[] bytes) => new ReportSource().Read(["-"], new MemoryStream(bytes)).ToList();

    public static List<Outcome> Input(string text) => Input(Encoding.UTF8.GetBytes(text));

    public static string Id(Outcome outcome) => outcome is Taken taken ? taken.Report.Id : "refused " + ((Refusal)outcome).Name;

    public static List<string> Furniture(string text) => Text(text) is var report ? report.Furniture.Select(span => span.In(report.Text)).ToList() : [];
}
