namespace Hearsay.Rules.Tests.Names;

public sealed class NameTests
{
    [Fact]
    public void No_folder_is_named_for_a_pattern() => Rule.Holds(Repository.Here.Files.SelectMany(NameRules.FolderNames));

    [Fact]
    public void No_type_is_named_for_a_pattern() => Rule.Holds(Repository.Here.Sources.SelectMany(NameRules.TypeNames));

    [Fact]
    public void Tests_are_named_by_sentences() => Rule.Holds(Repository.Here.SourcesUnder("tests").SelectMany(NameRules.TestNames));

    [Fact]
    public void No_file_names_a_path_of_one_machine() =>
        Rule.Holds(Repository.Here.Files.Where(f => f.Path != "tests/Hearsay.Rules.Tests/Names/NameTests.cs").SelectMany(NameRules.MachinePaths));

    [Theory]
    [InlineData("src/A/Utils/B.cs", 1)]
    [InlineData("src/common/B.cs", 1)]
    [InlineData("src/A/Copies/B.cs", 0)]
    [InlineData("src/A/Utils.cs", 0)]
    public void A_folder_named_for_a_pattern_is_found(string path, int breaches) =>
        Assert.Equal(breaches, NameRules.FolderNames(new TextFile(path, "")).Count());

    [Theory]
    [InlineData("class TextHelper;", 1)]
    [InlineData("static class StringUtils;", 1)]
    [InlineData("class ModelManager;", 1)]
    [InlineData("class Copy;", 0)]
    public void A_type_named_for_a_pattern_is_found(string code, int breaches) =>
        Assert.Equal(breaches, NameRules.TypeNames(SourceFile.Of("A.cs", code)).Count());

    [Theory]
    [InlineData("[Fact] public void TestParse() { }", 1)]
    [InlineData("[Theory, InlineData(1)] public void Parse(int x) { }", 1)]
    [InlineData("[Fact] public void Over_a_thousand_is_open_above() { }", 0)]
    [InlineData("public void Parse() { }", 0)]
    public void A_test_that_is_no_sentence_is_found(string method, int breaches) =>
        Assert.Equal(breaches, NameRules.TestNames(SourceFile.Of("A.cs", $"class A {{ {method} }}")).Count());

    [Theory]
    [InlineData("cd /home/ann/hearsay", 1)]
    [InlineData("\"/tmp/x\"", 1)]
    [InlineData(@"C:\Users\ann", 1)]
    [InlineData(@"""C:\\Users\\ann""", 1)]
    [InlineData("#!/usr/bin/env bash", 0)]
    [InlineData("https://news.example/home/world", 0)]
    [InlineData("see docs/root/a.md and ../work/b", 0)]
    [InlineData(@"Regex(""[A-Z]:\\s"")", 0)]
    public void A_path_of_one_machine_is_found(string line, int breaches) =>
        Assert.Equal(breaches, NameRules.MachinePaths(new TextFile("a.md", line)).Count());
}
