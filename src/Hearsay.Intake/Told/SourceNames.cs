namespace Hearsay.Intake.Told;

/// <summary>The name of a credited original: "www.example.org", "The Daily Example".</summary>
internal static class SourceNames
{
    private static readonly string[] Cuts =
        [" and is ", " and was ", " and has ", " with permission", " under ", " as part of ", ". ", " (", "; ", " | ", ", photo: ", ", image: "];

    /// <summary>The name without what follows it; null where the words are no name (no capital, no domain, more than eight).</summary>
    public static string? Of(string captured)
    {
        var name = captured.Trim();
        if (name.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0 && Tails(name[(comma + 2)..]))
            name = name[..comma];
        foreach (var cut in Cuts)
            if (name.IndexOf(cut, StringComparison.OrdinalIgnoreCase) is var at and > 0)
                name = name[..at];
        name = name.TrimEnd('.', ',', ':', ' ', '/');
        return name.Length > 1 && Patterns.LineRules.Words(name) <= 8 && IsName(name) ? name : null;
    }

    /// <summary>Whether what stands behind a comma is a date or small words, not a further name.</summary>
    private static bool Tails(string rest) =>
        rest.Length > 0 && (!char.IsUpper(rest[0]) || Dates.DateReader.Leading(rest) is not null);

    private static bool IsName(string name)
    {
        if (IsDomain(name))
            return true;
        if (name.AsSpan().IndexOfAny(':', '@', '"') >= 0)
            return false;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return char.IsUpper(name[0]) && words.All(word => !char.IsLower(word[0]) || word.Length <= 3 || IsDomain(word));
    }

    private static bool IsDomain(string word) =>
        !word.Contains(' ', StringComparison.Ordinal) && word.IndexOf('.', StringComparison.Ordinal) is var dot and > 0
        && dot < word.Length - 2 && char.IsLetter(word[^1]);
}
