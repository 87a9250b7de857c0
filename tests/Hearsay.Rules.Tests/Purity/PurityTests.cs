using System.Xml.Linq;

namespace Hearsay.Rules.Tests.Purity;

public sealed class PurityTests
{
    private static readonly string[] Wanted =
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today", "P:System.DateTimeOffset.Now",
        "P:System.DateTimeOffset.UtcNow", "P:System.TimeProvider.System", "P:System.Environment.TickCount",
        "P:System.Environment.TickCount64", "T:System.Random", "M:System.Guid.NewGuid", "T:System.HashCode",
    ];

    [Fact]
    public void Nothing_silences_the_ban_on_clock_and_randomness() =>
        Rule.Holds(Repository.Here.SourcesUnder("src").SelectMany(PurityRules.SilencedBans));

    [Fact]
    public void No_static_field_of_src_can_be_set() => Rule.Holds(Repository.Here.SourcesUnder("src").SelectMany(PurityRules.SharedState));

    [Fact]
    public void Nothing_is_left_undone() => Rule.Holds(Repository.Here.Sources.SelectMany(PurityRules.Undone));

    [Fact]
    public void Clock_and_randomness_are_on_the_list_of_banned_symbols() =>
        Assert.Empty(PurityRules.MissingBans(Repository.Here.File("src/BannedSymbols.txt")!, Wanted));

    [Fact]
    public void The_list_reaches_every_project_of_src()
    {
        var items = XDocument.Parse(Repository.Here.File("Directory.Build.props")!.Text).Descendants("AdditionalFiles");

        var item = Assert.Single(items, i => ((string?)i.Attribute("Include"))?.EndsWith("src/BannedSymbols.txt", StringComparison.Ordinal) == true);
        Assert.Equal("'$(InSource)' == 'true'", (string?)item.Parent?.Attribute("Condition"));
    }

    [Fact]
    public void No_setting_of_the_editor_lowers_the_ban() =>
        Assert.DoesNotContain(Repository.Here.Files.Where(f => f.Name == ".editorconfig"), f => f.Text.Contains("RS0030", StringComparison.Ordinal));

    [Theory]
    [InlineData("#pragma warning disable RS0030\nclass A;", 1)]
    [InlineData("#pragma warning disable\nclass A;", 1)]
    [InlineData("[SuppressMessage(\"ApiDesign\", \"RS0030\")] class A;", 1)]
    [InlineData("#pragma warning disable CA1000\nclass A;", 0)]
    public void A_silenced_ban_is_found(string code, int breaches) =>
        Assert.Equal(breaches, PurityRules.SilencedBans(SourceFile.Of("A.cs", code)).Count());

    [Theory]
    [InlineData("static int _count;", 1)]
    [InlineData("[ThreadStatic] private static int _count;", 1)]
    [InlineData("public static int Count { get; set; }", 1)]
    [InlineData("static readonly int Count = 1;", 0)]
    [InlineData("const int Count = 1;", 0)]
    [InlineData("public static int Count { get; } = 1;", 0)]
    [InlineData("int _count;", 0)]
    public void Shared_state_is_found(string member, int breaches) =>
        Assert.Equal(breaches, PurityRules.SharedState(SourceFile.Of("A.cs", $"class A {{ {member} }}")).Count());

    [Theory]
    [InlineData("class A; // TODO: more", 1)]
    [InlineData("/* FIXME */ class A;", 1)]
    [InlineData("class A { int X() => throw new NotImplementedException(); }", 1)]
    [InlineData("class A { string X = \"TODO\"; }", 0)]
    [InlineData("class A; // todos los dias", 0)]
    public void Undone_code_is_found(string code, int breaches) =>
        Assert.Equal(breaches, PurityRules.Undone(SourceFile.Of("A.cs", code)).Count());

    [Fact]
    public void A_missing_ban_is_found() =>
        Assert.Equal(["T:B"], PurityRules.MissingBans(new TextFile("x", "T:A;why\n"), ["T:A", "T:B"]));
}
