namespace Hearsay.Rules.Tests.Types;

public sealed class TypeTests
{
    private static Repository House => Repository.Here;

    [Fact]
    public void One_type_a_file_and_the_file_is_named_after_it() => Rule.Holds(House.Sources.SelectMany(TypeRules.OneAFile));

    [Fact]
    public void The_namespace_is_the_project_and_its_folders() =>
        Rule.Holds(House.Projects.SelectMany(p => House.SourcesOf(p).SelectMany(s => TypeRules.NamespaceOfFolder(s, p))));

    [Fact]
    public void Classes_are_sealed_by_default()
    {
        var bases = House.Sources.SelectMany(TypeRules.Bases).ToHashSet();

        Rule.Holds(House.Sources.SelectMany(s => TypeRules.SealedByDefault(s, bases)));
    }

    [Fact]
    public void Public_types_of_src_say_what_they_are() => Rule.Holds(House.SourcesUnder("src").SelectMany(TypeRules.Documented));

    [Fact]
    public void Public_asynchronous_methods_of_src_can_be_cancelled() => Rule.Holds(House.SourcesUnder("src").SelectMany(TypeRules.Cancellable));

    [Fact]
    public void No_type_bears_the_name_of_a_namespace_that_its_project_sees() => Rule.Holds(House.Projects.SelectMany(p =>
    {
        var parts = House.Reach(p).SelectMany(House.SourcesOf).SelectMany(s => s.Namespaces).SelectMany(n => n.Name.ToString().Split('.')).ToHashSet();
        return House.SourcesOf(p).SelectMany(s => TypeRules.NamedAsNamespace(s, parts));
    }));
}
