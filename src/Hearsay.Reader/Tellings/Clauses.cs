using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>Ways about a clause that the rules share.</summary>
internal static class Clauses
{
    private const int MaxSteps = 12;

    /// <summary>The subject of a verb, or of the verb that it is coordinated with, complements or modifies; the noun that it modifies; -1 for none.</summary>
    public static int SubjectOf(ParseTree tree, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < MaxSteps; at = tree.Head(at), steps++)
        {
            if (tree.Child(at, "nsubj", "csubj") is >= 0 and var subject)
                return subject;
            if (tree.Universal(at) == "acl" && tree.Head(at) is >= 0 and var noun)
                return noun;
            if (tree.Universal(at) is not ("conj" or "xcomp" or "advcl" or "aux" or "cop" or "ccomp" or "advmod"))
                return -1;
        }
        return -1;
    }

    /// <summary>The head of the clause that holds a token: the nearest verb (or predicate with a subject) above it, or itself; -1 for none.</summary>
    public static int HeadOf(ParseTree tree, int token)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < MaxSteps; at = tree.Head(at), steps++)
            if (at != token && (tree.Child(at, "nsubj", "csubj") >= 0 || tree.Universal(at) is "root" or "ccomp" or "advcl" or "parataxis"))
                return at;
        return -1;
    }

    /// <summary>Whether what a verb's subject has is done to it: "was asked", "when asked", "quoted by the agency".</summary>
    public static bool IsPassive(ParseTree tree, int verb) => tree.Child(verb, "aux:pass", "nsubj:pass") >= 0
        || (tree.Tag(verb) == "VBN" && tree.Universal(verb) is "advcl" or "acl" && tree.Child(verb, "aux", "nsubj") < 0);

    /// <summary>Whether a range has a finite verb.</summary>
    public static bool HasFinite(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (tree.Tag(token) is "VBD" or "VBZ" or "VBP" or "MD")
                return true;
        return false;
    }

    /// <summary>The first number of a range; -1 for none.</summary>
    public static int NumberIn(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (tree.Tag(token) == "CD")
                return token;
        return -1;
    }

    /// <summary>A range without the commas, stops and bare conjunctions at its ends.</summary>
    public static TokenRange Trim(ParseTree tree, TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (end > first && tree.Tag(end - 1) is "," or "." or ":")
            end--;
        while (first < end && tree.Tag(first) is "," or "." or ":" or "CC")
            first++;
        return new TokenRange(first, end);
    }

    /// <summary>The subtree of a token as far as it lies in its sentence behind <paramref name="from"/>, trimmed.</summary>
    public static TokenRange Below(ParseTree tree, int token, int from)
    {
        var extent = tree.Extent(token);
        return Trim(tree, new TokenRange(Math.Max(extent.First, Math.Min(from, extent.End)), extent.End));
    }
}
