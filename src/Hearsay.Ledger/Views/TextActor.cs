using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;

namespace Hearsay.Ledger.Views;

/// <summary>What is told of an actor, in one line of text: kind, roles with their dates, other names, side, and what it is the origin of.</summary>
internal static class TextActor
{
    private const int MostRoles = 2, MostNames = 3;

    public static string Of(ActorRow actor) => string.Join(", ", Parts(actor));

    private static IEnumerable<string> Parts(ActorRow actor)
    {
        yield return string.Join("; ", actor.Roles.Take(MostRoles).Select(Role).Prepend((actor.Anonymous is null ? "" : "unnamed ") + Wording.Name(actor.Kind)));
        if (actor.Anonymous is { } known && Words(known) is { Length: > 0 } words)
            yield return words;
        if (actor.OtherNames.Count > 0)
            yield return "also " + Harmless.Line(string.Join(", ", actor.OtherNames.Take(MostNames))) + (actor.OtherNames.Count > MostNames ? ", ..." : "");
        if (actor.Side is { } side && side != actor.Name)
            yield return "speaks for " + Harmless.Line(side);
        if (actor.Statements > 0)
            yield return $"origin of {Wording.Count(actor.Statements, "statement")}";
        if (actor.Decided is { } decided)
            yield return $"{(decided is ActorDecision { Same: true } ? "merged" : decided is ActorDecision ? "split" : "renamed")} by {Harmless.Line(decided.By)}";
        if (actor.Rating is { } rating)
            yield return $"rated {AdmiraltyCode.Words(rating.Grade)} by {Harmless.Line(rating.By)}";
        foreach (var comment in actor.Comments)
            yield return $"noted by {Harmless.Line(comment.By)}: {Harmless.Line(comment.Words)}";
    }

    private static string Role(RoleSpan role) => Harmless.Line(role.Role) + (role.First, role.Last) switch
    {
        ({ } first, { } last) when first == last => $" ({Wording.Date(first)})",
        ({ } first, { } last) => $" ({Wording.Date(first)} to {Wording.Date(last)})",
        _ => "",
    };

    private static string Words(Anonymity known) => Harmless.Line(string.Join(", ", new[] { known.Rank, known.Country, known.Institution, known.Knows }.OfType<string>()));
}
