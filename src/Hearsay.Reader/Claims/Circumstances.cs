using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Dates;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Claims;

/// <summary>Where and when a claim holds, in the report's words.</summary>
internal sealed class Circumstances
{
    private const int Farthest = 60;
    private readonly ParseTree _tree;
    private readonly PartialDate? _published;
    private readonly HashSet<int> _places = [];

    public Circumstances(ParseTree tree, PartialDate? published)
    {
        (_tree, _published) = (tree, published);
        foreach (var name in tree.Analysis.Names)
            if (name.Class == NameClass.Location)
                for (var token = name.Tokens.First; token < name.Tokens.End; token++)
                    _places.Add(token);
    }

    /// <summary>The first phrase below the head that names a place behind "in", "at", "near" and such; null for none.</summary>
    public string? Place(int head, Telling telling)
    {
        foreach (var token in Below(head, telling))
            if (_tree.Universal(token) is "obl" or "nmod" && _tree.Child(token, "case") is >= 0 and var preposition
                && _tree.Form(preposition) is "in" or "at" or "near" or "inside" or "within" or "outside" or "around" or "across" or "along" or "on" or "to" or "into"
                && !IsTime(token))
            {
                var phrase = NounPhrase.Of(_tree, token);
                for (var at = phrase.Start; at < Math.Min(phrase.Tokens.End, token + 1); at++)
                    if (_places.Contains(at))
                        return PhraseText.Of(_tree, new TokenRange(phrase.Start, Math.Max(token + 1, NameEnd(at))));
            }
        return null;
    }

    /// <summary>The first phrase of time below the head: an ISO 8601 date or interval where it can be resolved, else its words, preposition included; null for none.</summary>
    public string? Time(int head, Telling telling)
    {
        foreach (var token in Below(head, telling))
            if (IsTime(token) && _tree.Universal(token) is "obl" or "nmod" or "advmod" && _tree.Extent(token) is { Count: <= 10 } extent
                && telling.Content.Any(range => range.Contains(extent)))
                return DateReader.Find(_tree.Analysis, extent, _published)?.Iso ?? PhraseText.Of(_tree, extent);
        return null;
    }

    /// <summary>Whether a phrase tells of time: its head is a word of time or a year.</summary>
    public bool IsTime(int token) =>
        TimeWords.Is(_tree.Lemma(token)) || _tree.Relation(token) is "obl:tmod" or "nmod:tmod"
        || (_tree.Tag(token) == "CD" && _tree.Word(token) is [('1' or '2'), _, _, _] year && year.All(char.IsAsciiDigit));

    private int NameEnd(int token)
    {
        while (_places.Contains(token))
            token++;
        return token;
    }

    private IEnumerable<int> Below(int head, Telling telling)
    {
        var extent = _tree.Extent(head);
        for (var token = Math.Max(extent.First, head - Farthest); token < Math.Min(extent.End, head + Farthest); token++)
            if (token != head && telling.Content.Any(range => range.Contains(token)))
                yield return token;
    }
}
