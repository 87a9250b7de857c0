using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Copies;

/// <summary>Whether one report names another's outlet as where it has its story from.</summary>
internal static class Credit
{
    private const int LongestDateline = 160;

    /// <summary>Whether <paramref name="report"/> credits the outlet of <paramref name="other"/>: as its original source, or by name in its text.</summary>
    public static bool Names(Report report, Report other)
    {
        if (other.Outlet is not { } outlet || IsShort(outlet) || report.Outlet is { } own && OutletNames.AreSame(own, outlet))
            return other.Url is { } url && report.OriginalSource is { } source && SameSite(source, url);
        return report.OriginalSource is { } original && (HoldsName(original, outlet) || IsSiteOf(original, outlet) || other.Url is { } address && SameSite(original, address))
            || HoldsName(report.Text, outlet);
    }

    /// <summary>Whether the report bears its own outlet in the brackets of its dateline, as a wire's story does: "LIRA, May 3 (Reuters) -".</summary>
    public static bool SignsItself(Report report)
    {
        if (report.Outlet is not { Length: > 0 } outlet)
            return false;
        var head = report.Text[..Math.Min(report.Text.Length, LongestDateline)];
        return OutletNames.All(outlet).Any(name => head.Contains($"({name})", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A name too short to be looked for, unless the table has it.</summary>
    private static bool IsShort(string outlet) => outlet.Length <= 2 && OutletNames.All(outlet).Count == 1;

    /// <summary>Under its own name, or another that it goes by.</summary>
    private static bool HoldsName(string text, string outlet) => Holds(text, outlet) || OutletNames.All(outlet) is { Count: > 1 } names && names.Any(name => Holds(text, name));

    /// <summary>Whether <paramref name="report"/> tells that it has its story from the outlet of <paramref name="other"/>: as <see cref="Names"/>, with or without "The" before the outlet's name, in any case.</summary>
    public static bool Tells(Report report, Report other)
    {
        if (other.Outlet is not { Length: > 2 } outlet || report.Outlet is { } own && OutletNames.AreSame(own, outlet))
            return false;
        return report.OriginalSource is { } original && (IsSiteOf(original, outlet) || Holds(original, OutletNames.Bare(outlet), StringComparison.OrdinalIgnoreCase))
            || Holds(report.Text, OutletNames.Bare(outlet), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The letters of a site's name: "harbourpost" of www.harbourpost.example; empty where the words are no address.</summary>
    public static string SiteName(string source) => Site(source) is var site && site.Contains('.', StringComparison.Ordinal) && !site.Contains(' ', StringComparison.Ordinal)
        ? Letters(site.Split('.')[0]) : "";

    /// <summary>An outlet's name as a site would bear it: letters and digits only, in lower case, without "The".</summary>
    public static string Letters(string outlet)
    {
        return string.Concat(OutletNames.Bare(outlet).Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    private static bool IsSiteOf(string source, string outlet) => SiteName(source) is { Length: > 0 } name && (name == Letters(outlet) || name == "the" + Letters(outlet));

    /// <summary>Whether the name stands in the text as words that begin with a capital or digit.</summary>
    private static bool Holds(string text, string outlet, StringComparison comparison = StringComparison.Ordinal)
    {
        for (var at = text.IndexOf(outlet, comparison); at >= 0; at = text.IndexOf(outlet, at + 1, comparison))
        {
            var end = at + outlet.Length;
            if (!(comparison == StringComparison.OrdinalIgnoreCase && char.IsLower(text[at])) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }
        return false;
    }

    private static bool SameSite(string source, string url)
    {
        var site = Site(source);
        return site.Contains('.', StringComparison.Ordinal) && string.Equals(site, Site(url), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The host of an address written in any of the usual ways, without "www."; the text itself where it is none.</summary>
    internal static string Site(string address)
    {
        var host = address.Trim();
        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        host = scheme < 0 ? host : host[(scheme + 3)..];
        host = host.Split('/', '?', '#')[0];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
