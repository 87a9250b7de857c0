using System.Text.RegularExpressions;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Sheets;

/// <summary>
/// Where the reports of one event name people: where the readings have them as actors, wherever else such a full name stands, and what is written as a name with an age behind it ("Ida Brandt, 34, a nurse").
/// </summary>
internal sealed partial class RosterNames
{
    private const int MostNames = 500;
    private readonly Dictionary<string, Actor> _known = new(StringComparer.Ordinal);

    public RosterNames(IReadOnlyList<FiledReport> reports)
    {
        foreach (var actor in reports.SelectMany(report => report.Reading.Actors).Where(IsNamed))
            if (actor.Name.Contains(' ', StringComparison.Ordinal) && _known.Count < MostNames)
                _known.TryAdd(actor.Name, actor with { Role = null, Mentions = [] });
    }

    /// <summary>The mentions of people in a report, in order, none over another.</summary>
    public IReadOnlyList<(Actor Actor, Span Span)> In(FiledReport report)
    {
        var read = report.Reading.Actors.Where(IsNamed).SelectMany(actor => actor.Mentions.Select(span => (Actor: actor, Span: span))).ToArray();
        var own = report.Reading.Actors.Where(IsNamed).DistinctBy(actor => actor.Name).ToDictionary(actor => actor.Name, StringComparer.Ordinal);
        var again = _known.SelectMany(known => Places(report.Text, known.Key).Select(span => (Actor: own.GetValueOrDefault(known.Key, known.Value), Span: span)));
        var aged = Aged().EnumerateMatches(report.Text);
        var shaped = new List<(Actor Actor, Span Span)>();
        foreach (var match in aged)
        {
            var start = match.Index + RosterRoles.LeadOf(report.Text.Substring(match.Index, match.Length));
            var span = new Span(start, match.Index + match.Length);
            shaped.Add((new Actor { Id = "", Name = span.In(report.Text), Kind = ActorKind.Person }, span));
        }
        var kept = new List<(Actor Actor, Span Span)>();
        foreach (var mention in read.Concat(again).Concat(shaped).OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End))
            if (kept.Count == 0 || !kept[^1].Span.Overlaps(mention.Span))
                kept.Add(mention);
        return kept;
    }

    private static bool IsNamed(Actor actor) => actor is { Kind: ActorKind.Person, Anonymous: null } && actor.Name.Length > 0 && char.IsUpper(actor.Name[0]);

    private static IEnumerable<Span> Places(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length])))
                yield return new Span(at, at + name.Length);
    }

    [GeneratedRegex(@"\b\p{Lu}[\p{Ll}’'-]{1,20}(?:[ ](?:de|la|del|van|von|der|al|el|bin|ibn|da|dos)){0,2}(?:[ ]\p{Lu}[\p{L}’'-]{1,20}|[ ]\p{Lu}\.){1,3}(?=,[ ](?:aged[ ])?\d{1,3}(?:[,.;]|[ ]and[ ])| \(\d{1,3}\))", RegexOptions.CultureInvariant)]
    private static partial Regex Aged();
}
