namespace Hearsay.Rules.Tests.Types;

public sealed class TypeRulesTests
{
    [Theory]
    [InlineData("src/A/Span.cs", "class Span;", 0)]
    [InlineData("src/A/Span.cs", "class Span; class Span<T>;", 0)]
    [InlineData("src/A/Span.Parsing.cs", "partial class Span;", 0)]
    [InlineData("src/A/Span.cs", "class Span; file class Own;", 0)]
    [InlineData("src/A/Span.cs", "class Span { class Inner; }", 0)]
    [InlineData("src/A/Span.cs", "class Span; enum Other { One }", 1)]
    [InlineData("src/A/Span.cs", "class Range;", 1)]
    [InlineData("src/A/Span.cs", "namespace A; record A1; delegate void A2();", 2)]
    public void A_type_out_of_its_file_is_found(string path, string code, int breaches) =>
        Assert.Equal(breaches, TypeRules.OneAFile(SourceFile.Of(path, code)).Count());

    [Theory]
    [InlineData("namespace Hearsay.Ledger.Copies;", 0)]
    [InlineData("namespace Hearsay.Ledger;", 1)]
    public void A_namespace_other_than_the_folder_is_found(string code, int breaches)
    {
        var project = new Project(new TextFile("src/Hearsay.Ledger/Hearsay.Ledger.csproj", "<Project />"));

        Assert.Equal(breaches, TypeRules.NamespaceOfFolder(SourceFile.Of("src/Hearsay.Ledger/Copies/A.cs", code), project).Count());
    }

    [Theory]
    [InlineData("class A;", 1)]
    [InlineData("record A;", 1)]
    [InlineData("class B { class A; }", 1)]
    [InlineData("class A { [Benchmark] public void B() { } }", 0)]
    [InlineData("sealed class A;", 0)]
    [InlineData("static class A;", 0)]
    [InlineData("abstract class A;", 0)]
    [InlineData("record struct A;", 0)]
    [InlineData("struct A;", 0)]
    [InlineData("interface A;", 0)]
    public void An_open_class_is_found(string code, int breaches) =>
        Assert.Equal(breaches, TypeRules.SealedByDefault(SourceFile.Of("A.cs", code), new HashSet<string>(["B"])).Count());

    [Fact]
    public void A_class_that_another_derives_from_may_be_open()
    {
        var file = SourceFile.Of("A.cs", "class A<T>; sealed class B : N.A<int>;");

        Assert.Empty(TypeRules.SealedByDefault(file, TypeRules.Bases(file).ToHashSet()));
    }

    [Theory]
    [InlineData("public class A;", 1)]
    [InlineData("// not a doc comment\npublic class A;", 1)]
    [InlineData("/// <summary>Says.</summary>\npublic class A;", 0)]
    [InlineData("internal class A;", 0)]
    public void A_public_type_without_a_comment_is_found(string code, int breaches) =>
        Assert.Equal(breaches, TypeRules.Documented(SourceFile.Of("A.cs", code)).Count());

    [Theory]
    [InlineData("public Task Add(int x) => x;", 1)]
    [InlineData("public System.Threading.Tasks.ValueTask<int> Add() => 0;", 1)]
    [InlineData("public IAsyncEnumerable<int> All() => null;", 1)]
    [InlineData("public Task Add(int x, CancellationToken cancel) => x;", 0)]
    [InlineData("private Task Add() => x;", 0)]
    [InlineData("public ValueTask DisposeAsync() => x;", 0)]
    [InlineData("public int Add() => 0;", 0)]
    public void An_asynchronous_method_that_cannot_be_cancelled_is_found(string method, int breaches) =>
        Assert.Equal(breaches, TypeRules.Cancellable(SourceFile.Of("A.cs", $"class A {{ {method} }}")).Count());

    [Theory]
    [InlineData("class Ledger;", 1)]
    [InlineData("class A { enum Ledger { One } }", 1)]
    [InlineData("class LedgerBuilder;", 0)]
    public void A_type_named_as_a_namespace_is_found(string code, int breaches) =>
        Assert.Equal(breaches, TypeRules.NamedAsNamespace(SourceFile.Of("A.cs", code), new HashSet<string>(["Hearsay", "Ledger"])).Count());
}
