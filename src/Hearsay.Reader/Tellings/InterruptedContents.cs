using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// "Villagers fear | the dam, built in 1931, | will break": what is told begins with a subject that an aside between commas parts from its verb. It goes on to that verb, though the
/// parse or the model end it at the aside; and the verb is no telling of whoever fears ("Prosecutors allege Strand, 51, ordered the killing").
/// </summary>
internal static class InterruptedContents
{
    private const int LongestAside = 16;
    private static readonly CueFamilies Families = CueFamilies.Of("interrupted");

    /// <summary>The tellings, those interrupted carried on, without those whose cue is then told.</summary>
    public static ImmutableArray<Telling> Whole(ParseTree tree, ImmutableArray<Telling> found)
    {
        var (all, verbs) = (ImmutableArray.CreateBuilder<Telling>(found.Length), new HashSet<int>());
        foreach (var telling in found)
        {
            var verb = Verb(tree, telling);
            all.Add(verb < 0 ? telling : telling with { Content = [new TokenRange(telling.Content[0].First, End(tree, verb))] });
            if (verb >= 0)
                verbs.Add(verb);
        }
        return verbs.Count == 0 ? found : [.. all.Where(telling => !(telling.Cue is [var cue, ..] && verbs.Any(cue.Contains) && (telling.Source.IsEmpty || found.Any(other => other.Cue is [var outer, ..] && telling.Source.Any(piece => piece.Contains(outer))) || found.Any(other => other.Cue != telling.Cue && other.Source.SequenceEqual(telling.Source)))))];
    }

    /// <summary>The first word of the verb that the content's noun is the subject of, behind the aside; -1 where the content has its verb or none follows.</summary>
    private static int Verb(ParseTree tree, Telling telling)
    {
        if (telling.Cue is not [{ } cue] || telling.Content is not [var content] || content.First != cue.End || tree.Tag(cue.End - 1) is not ("VBD" or "VBZ" or "VBP" or "VB") || !Families.Hold(tree.Lemma(cue.End - 1), CueClass.Verb) || tree.Tag(content.First) is "``" or "''")
            return -1;
        var comma = content.First;
        while (comma < tree.Count && tree.Sentence(comma) == tree.Sentence(content.First) && IsNounPart(tree, comma))
            comma++;
        if (comma == content.First || !Closes(tree, comma, content.First) || tree.Tag(comma + 1) is "CC" || !tree.IsNoun(comma - 1))
            return -1;
        for (var token = comma + 2; token < tree.Count && token <= comma + LongestAside && tree.Sentence(token) == tree.Sentence(comma); token++)
            if (tree.Word(token) == ",")
                return content.End <= token + 1 && IsOpen(tree, token + 1, comma) ? token + 1 : -1;
            else if (tree.Word(token) is "\"" or "“" or ";" or ":")
                return -1;
        return -1;
    }

    private static bool Closes(ParseTree tree, int comma, int first) => comma < tree.Count && tree.Word(comma) == "," && tree.Sentence(comma) == tree.Sentence(first);

    /// <summary>A finite verb that has no subject behind the aside.</summary>
    private static bool IsOpen(ParseTree tree, int verb, int comma)
    {
        if (verb >= tree.Count || !(tree.Tag(verb) is "VBD" or "VBZ" or "VBP" or "MD"))
            return false;
        return !(tree.Child(Main(tree, verb), "nsubj") > comma);
    }

    /// <summary>The verb or predicate that an auxiliary or copula belongs to; itself where it is none.</summary>
    private static int Main(ParseTree tree, int verb) => tree.Universal(verb) is "aux" or "cop" && tree.Head(verb) > verb ? tree.Head(verb) : verb;

    private static int End(ParseTree tree, int verb)
    {
        var main = Main(tree, verb);
        var end = verb + 1;
        foreach (var child in tree.Children(main))
            if (child > main)
                end = Math.Max(end, tree.Extent(child).End);
        return Clauses.Trim(tree, new TokenRange(verb, Math.Max(end, main + 1))).End;
    }

    private static bool IsNounPart(ParseTree tree, int token) => tree.IsNoun(token) || tree.Tag(token) is "DT" or "PRP$" or "CD" or "POS" or "JJ" || tree.Form(token) == "that";
}
