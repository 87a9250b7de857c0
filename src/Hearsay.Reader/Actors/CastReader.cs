using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>Makes the cast of a report from its names: one member for each person, body and state, with all their spellings.</summary>
internal static class CastReader
{
    /// <param name="tree">The parse.</param>
    /// <param name="sources">Words that the sources of tellings hang on.</param>
    public static Cast Read(ParseTree tree, IReadOnlySet<int> sources)
    {
        var cast = new Cast(tree);
        var names = PersonNames.Claim(NameReader.Read(tree, sources));
        var inPerson = new bool[tree.Count];
        foreach (var name in names.Where(name => name.Class == NameClass.Person))
            inPerson.AsSpan(name.Tokens.First, name.Tokens.Count).Fill(true);
        var people = PersonNames.Join(cast, names);
        ReadRoles(tree, people, inPerson);
        BodyNames.Join(cast, names, sources);
        MarkTaking(cast);
        return cast;
    }

    private static void ReadRoles(ParseTree tree, IReadOnlyList<(NameForm Name, CastMember Member)> people, bool[] inPerson)
    {
        foreach (var (name, member) in people)
            foreach (var (phrase, head) in RoleReader.Read(tree, name, inPerson))
            {
                member.AddRole(PhraseText.Of(tree, phrase), RoleSignature.Of(tree, phrase, head));
                member.Learn(PersonWords.OfRole(tree.Lemma(head)), overGuess: !PersonWords.IsForEither(tree.Lemma(head)));
            }
    }

    private static void MarkTaking(Cast cast)
    {
        foreach (var member in cast.Members)
            member.Takes = member.Mentions.Any(mention =>
                cast.Tree.Top([mention]) is >= 0 and var head
                && (cast.Tree.Universal(head) is "nsubj" or "obj" or "iobj" || cast.Tree.Relation(head) == "obl:agent"));
    }
}
