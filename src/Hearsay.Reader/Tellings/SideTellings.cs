using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Two who tell side by side in one sentence, the second inside of what seems told by the first: "The army says it lost ten tanks; the rebels claim 40", "The mayor said on
/// Monday the road was open and said on Friday it was closed". What the first tells ends before the second begins.
/// </summary>
internal sealed class SideTellings(ParseTree tree, QuoteRegions quotes)
{
    private const int LeastWords = 2;
    private static readonly CueFamilies Families = CueFamilies.Of("side"), Bare = CueFamilies.Of("side-bare"), Passive = CueFamilies.Of("hidden"), Contrasts = CueFamilies.Of("side-contrast");

    /// <summary>The tellings, the first of two cut short, and those of a second that none of them holds.</summary>
    public ImmutableArray<Telling> Parted(ImmutableArray<Telling> found)
    {
        var cues = found.SelectMany(telling => telling.Cue).SelectMany(cue => Enumerable.Range(cue.First, cue.Count)).ToHashSet();
        var (all, verbs) = (ImmutableArray.CreateBuilder<Telling>(found.Length), new HashSet<int>());
        foreach (var telling in found)
        {
            var (first, verb) = Part(telling);
            all.Add(first);
            if (verb >= 0 && verbs.Add(verb) && !cues.Contains(verb) && Second(telling, verb) is { } second)
                all.Add(second);
        }
        return [.. all.Select(telling => telling.Source.IsEmpty && telling.Cue is [var cue, ..] && verbs.Any(cue.Contains) && Subject(cue.First) is { } source ? telling with { Source = [source] } : telling)];
    }

    /// <summary>The telling up to the verb of telling beside it, and that verb; -1 where there is none.</summary>
    private (Telling First, int Verb) Part(Telling telling)
    {
        if (telling.Cue.IsEmpty)
            return (telling, -1);
        for (var at = 0; at < telling.Content.Length; at++)
            for (var (content, token) = (telling.Content[at], telling.Content[at].First + LeastWords); token < content.End; token++)
                if (quotes.RegionOf(token) < 0 && EndBefore(telling, content, token) is { } end && end >= content.First + LeastWords)
                    return (telling with { Content = telling.Content.SetItem(at, Clauses.Trim(tree, content with { End = end })) }, token);
        return (telling, -1);
    }

    private int? EndBefore(Telling telling, TokenRange content, int verb) =>
        tree.Tag(verb) == "VBN" && tree.Child(verb, "aux:pass") >= 0 && Passive.Hold(tree.Lemma(verb), CueClass.Verb) ? Semicolon(telling, content, verb) : !(tree.Tag(verb) is "VBD" or "VBZ" or "VBP") ? null : Semicolon(telling, content, verb) ?? Coordinated(telling, content, verb) ?? Contrasted(telling, content, verb);

    /// <summary>"...; the rebels claim": a clause beside the one that the first telling's verb heads.</summary>
    private int? Semicolon(Telling telling, TokenRange content, int verb)
    {
        if (!(tree.Tag(verb) == "VBN" || Bare.Hold(tree.Lemma(verb), CueClass.Verb) || CountTellings.IsVerb(tree.Lemma(verb)) || (Families.Hold(tree.Lemma(verb), CueClass.Verb) && tree.Child(verb, "ccomp") > verb)) || tree.Universal(verb) != "parataxis" || (content.Contains(tree.Head(verb)) && !(telling.Content[0].First < telling.Cue[0].First && telling.Cue[0].First < content.First)))
            return null;
        for (var token = verb - 1; token > content.First; token--)
            if (tree.Word(token) == ";" || (tree.Word(token) == "," && tree.Form(token + 1) is "others" or "another"))
                return token;
        return null;
    }

    /// <summary>"... and said": a verb without a subject of its own, which repeats the cue or which nobody in the content can be the subject of.</summary>
    private int? Coordinated(Telling telling, TokenRange content, int verb)
    {
        if (tree.Universal(verb) != "conj" || tree.Child(verb, "nsubj", "nsubj:pass") >= 0 || !Families.Hold(tree.Lemma(verb), CueClass.Verb) || tree.Child(verb, "cc") is not (>= 0 and var and) || and < content.First || and > verb
            || tree.Top(telling.Cue) is not (>= 0 and var cue) || cue > content.First || tree.Head(tree.Head(verb)) != cue || telling.Source.IsEmpty)
            return null;
        return tree.Tag(cue) == tree.Tag(verb) && (tree.Lemma(cue) == tree.Lemma(verb) || !MayTell(tree.Head(verb))) ? and : null;
    }

    /// <summary>"Police say the van was parked, but two drivers dispute that": a verb with a subject of its own, joined by "but" to the cue and not to what is told.</summary>
    private int? Contrasted(Telling telling, TokenRange content, int verb)
    {
        if (tree.Universal(verb) != "conj" || !Contrasts.Hold(tree.Lemma(verb), CueClass.Verb) || tree.Child(verb, "nsubj") is not (>= 0 and var subject) || tree.Tag(subject) == "PRP" || tree.Child(verb, "cc") is not (>= 0 and var but) || tree.Form(but) is not ("but" or "while" or "yet")
            || but <= content.First || but > subject || !telling.Cue.Any(cue => cue.Contains(tree.Head(verb))))
            return null;
        return but;
    }

    /// <summary>Whether the subject of a verb may tell: a name, a pronoun, a role or a body.</summary>
    private bool MayTell(int verb) => tree.Child(verb, "nsubj", "nsubj:pass") is not (>= 0 and var subject) || tree.Tag(subject) is not ("NN" or "NNS") || PersonWords.IsRole(tree.Lemma(subject)) || BodyWords.OfNoun(tree.Lemma(subject)) is not null;

    private Telling? Second(Telling first, int verb)
    {
        ImmutableArray<TokenRange> source = Subject(verb) is { } own ? [own] : tree.Universal(verb) == "conj" ? first.Source : [];
        var content = Clauses.Trim(tree, new TokenRange(AfterTime(verb), Math.Max(EndOf(first, verb), IsContrast(verb) ? tree.Extent(verb).End : 0)));
        return source.Length > 0 && content.Count > 0 && (Families.Hold(tree.Lemma(verb), CueClass.Verb) || Contrasts.Hold(tree.Lemma(verb), CueClass.Verb)) ? new Telling(source, [new TokenRange(verb, verb + 1)], [content], Rule: "telling.side") : null;
    }

    /// <summary>The subject of a verb behind a semicolon; where the parse has none, the noun right behind that.</summary>
    private TokenRange? Subject(int verb)
    {
        if (tree.Child(verb, "nsubj") is >= 0 and var own)
            return Clauses.Trim(tree, tree.Extent(own));
        var first = verb;
        while (first > 0 && tree.Sentence(first - 1) == tree.Sentence(verb) && tree.Word(first - 1) != ";")
            first--;
        for (var token = first; token < verb && tree.Universal(verb) == "parataxis"; token++)
            if (tree.IsNoun(token) && Clauses.Trim(tree, tree.Extent(token)) is var noun && noun.First == first)
                return noun with { End = Math.Min(verb, noun.End) };
        return null;
    }

    private bool IsContrast(int verb) => tree.Universal(verb) == "conj" && tree.Child(verb, "nsubj") >= 0;

    private static int EndOf(Telling first, int verb) => first.Content.First(piece => piece.Contains(verb)).End;

    /// <summary>Behind the verb, and behind the time right behind it ("said on Friday it was closed").</summary>
    private int AfterTime(int verb)
    {
        foreach (var child in tree.Children(verb))
            if (child > verb && tree.Universal(child) == "obl" && tree.Extent(child) is var extent && extent.First == verb + 1 && TimeWords.Is(tree.Lemma(child)))
                return extent.End;
        return verb + 1;
    }
}
