namespace Hearsay.Rules.Tests.Sizes;

public sealed class SizeTests
{
    [Fact]
    public void No_file_is_longer_than_400_lines() => Rule.Holds(Repository.Here.Sources.SelectMany(SizeRules.Files));

    [Fact]
    public void No_method_is_longer_than_40_lines() => Rule.Holds(Repository.Here.Sources.SelectMany(SizeRules.Methods));

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void A_file_of_more_than_400_lines_is_found(int lines, int breaches) =>
        Assert.Equal(breaches, SizeRules.Files(SourceFile.Of("A.cs", Repeat("//\n", lines))).Count());

    [Theory]
    [InlineData("void M()", 38, 1)]
    [InlineData("void M()", 37, 0)]
    [InlineData("A()", 38, 1)]
    [InlineData("public static A operator +(A a, A b)", 38, 1)]
    [InlineData("int P { get\n", 38, 1)]
    [InlineData("/// <summary>Says.</summary>\n[Old]\nvoid M()", 37, 0)]
    public void A_method_of_more_than_40_lines_is_found(string head, int statements, int breaches)
    {
        var code = $"class A {{\n{head}\n{{\n{Repeat("x();\n", statements)}}}\n{(head.Contains("get", StringComparison.Ordinal) ? "}" : "")}}}";

        Assert.Equal(breaches, SizeRules.Methods(SourceFile.Of("src/A/A.cs", code)).Count());
    }

    [Theory]
    [InlineData(40, 0)]
    [InlineData(41, 1)]
    public void A_program_of_more_than_40_lines_is_found(int lines, int breaches) =>
        Assert.Equal(breaches, SizeRules.Methods(SourceFile.Of("src/A/Program.cs", Repeat("x();\n", lines))).Count());

    [Theory]
    [InlineData("tests/A/A.cs", 0)]
    [InlineData("src/A/A.cs", 1)]
    public void A_text_in_a_test_does_not_make_it_long_but_one_in_src_does(string path, int breaches)
    {
        var code = $"class A {{\nvoid M()\n{{\nx(\"\"\"\n{Repeat("a b c\n", 50)}\"\"\");\n}}\n}}";

        Assert.Equal(breaches, SizeRules.Methods(SourceFile.Of(path, code)).Count());
    }

    private static string Repeat(string line, int times) => string.Concat(Enumerable.Repeat(line, times));
}
