using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// "Officials say 30 homes burnt, residents say about 80": two who tell, a comma between, where the first whole telling seems told by the second. Each tells its own. What is only interrupted goes on with its verb
/// ("Police said the man, witnesses say, was armed") and stays.
/// </summary>
internal static class FrontedTellings
{
    private const int LongestSource = 8;
    private static readonly CueFamilies Families = CueFamilies.Of("fronted");

    /// <summary>The tellings, those that hold another's whole telling before them cut to their own, and one for each such other.</summary>
    public static ImmutableArray<Telling> Parted(ParseTree tree, ImmutableArray<Telling> found)
    {
        var all = ImmutableArray.CreateBuilder<Telling>(found.Length);
        foreach (var telling in found)
        {
            var verb = Verb(tree, telling);
            all.Add(verb < 0 ? telling : telling with { Content = [.. telling.Content.Skip(1)] });
            if (verb >= 0 && !found.Any(other => other.Cue.Any(cue => cue.Contains(verb))))
                all.Add(First(tree, telling.Content[0], verb));
        }
        return all.ToImmutable();
    }

    private static Telling First(ParseTree tree, TokenRange told, int verb) => new(
        [Clauses.Trim(tree, told with { End = verb })], [new TokenRange(verb, verb + 1)], [Clauses.Trim(tree, told with { First = verb + 1 })], Rule: "telling.fronted");

    /// <summary>The verb by which somebody else tells what seems told first; -1 for none.</summary>
    private static int Verb(ParseTree tree, Telling telling)
    {
        if (telling.Source is not [var source] || telling.Cue is not [var cue] || telling.Content is not [var before, var behind] || before.End > source.First || behind.First < cue.End || source.First > cue.First
            || !tree.IsVerb(cue.First) || !Families.Hold(tree.Lemma(cue.First), CueClass.Verb) || GoesOn(tree, cue.End, behind.First))
            return -1;
        for (var verb = before.First + 1; verb < Math.Min(before.End - 1, before.First + LongestSource); verb++)
            if (tree.Tag(verb) is "VBD" or "VBZ" or "VBP" && Families.Hold(tree.Lemma(verb), CueClass.Verb) && tree.Child(verb, "nsubj") is var subject && subject >= before.First && subject < verb && tree.Extent(subject).First == before.First)
                return tree.Child(verb, "ccomp") > verb || HasClause(tree, verb + 1, before.End) ? verb : -1;
            else if (tree.Word(verb) == ",")
                return -1;
        return -1;
    }

    /// <summary>Whether what was interrupted goes on behind the second cue: at a comma or with a finite verb.</summary>
    private static bool GoesOn(ParseTree tree, int end, int behind) => tree.Word(end) == "," || tree.Tag(behind) is "VBD" or "VBZ" or "VBP" or "MD" or "VBN" or "VBG";

    private static bool HasClause(ParseTree tree, int from, int end)
    {
        for (var token = from; token < end; token++)
            if (tree.Tag(token) is "VBD" or "VBZ" or "VBP" or "MD" or "VBN")
                return true;
        return false;
    }
}
