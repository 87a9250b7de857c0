using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Sheets;

/// <summary>What somebody who is named is, as the words right before and behind the name tell: "the nurse Ida Brandt", "Ida Brandt, 34, a primary school teacher,".</summary>
internal static partial class RosterRoles
{
    private const int Before = 40, Behind = 90;
    private static readonly FrozenSet<string> Nouns = Table.Rows("roles.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many letters of a name written with capitals are a role and no name: those of "Student " in "Student Ida Brandt"; 0 for none. Surnames such as Baker stand last.</summary>
    public static int LeadOf(string name)
    {
        var words = name.Split(' ');
        var roles = words.TakeWhile((word, at) => at < words.Length - 1 && Nouns.Contains(word.ToLowerInvariant())).ToArray();
        return roles.Sum(word => word.Length + 1);
    }

    /// <summary>The role that stands beside a name; null for none.</summary>
    public static string? Beside(string text, Span name)
    {
        var ahead = text[Math.Max(0, name.Start - Before)..name.Start];
        if (RoleBefore().Match(ahead) is { Success: true } before && Nouns.Contains(before.Groups[1].Value.ToLowerInvariant()))
            return before.Groups[1].Value.ToLowerInvariant();
        var after = text[name.End..Math.Min(text.Length, name.End + Behind)];
        return RoleBehind().Match(after) is { Success: true } behind && Nouns.Contains(behind.Groups[2].Value) ? behind.Groups[1].Value + behind.Groups[2].Value : null;
    }

    [GeneratedRegex(@"(?<![\p{L}’'-])(\p{L}[\p{Ll}-]{2,20})[ ]$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleBefore();

    [GeneratedRegex(@"^(?:,[ ](?:aged[ ])?\d{1,3}|[ ]\(\d{1,3}\))?,[ ]an?[ ]((?:\p{Ll}[\p{Ll}-]{0,20}[ ]){0,3})(\p{Ll}[\p{Ll}-]{2,20})(?=[,.;]|[ ](?:and|at|in|from|who|of)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex RoleBehind();
}
