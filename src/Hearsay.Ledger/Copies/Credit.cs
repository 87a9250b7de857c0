using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Copies;

/// <summary>Whether one report names another's outlet as where it has its story from.</summary>
internal static class Credit
{
    /// <summary>Whether <paramref name="report"/> credits the outlet of <paramref name="other"/>: as its original source, or by name in its text.</summary>
    public static bool Names(Report report, Report other)
    {
        if (other.Outlet is not { Length: > 2 } outlet || string.Equals(report.Outlet, outlet, StringComparison.OrdinalIgnoreCase))
            return other.Url is { } url && report.OriginalSource is { } source && SameSite(source, url);
        return report.OriginalSource is { } original && (Holds(original, outlet) || IsSiteOf(original, outlet) || other.Url is { } address && SameSite(original, address))
            || Holds(report.Text, outlet);
    }

    /// <summary>The letters of a site's name: "harbourpost" of www.harbourpost.example; empty where the words are no address.</summary>
    public static string SiteName(string source) => Site(source) is var site && site.Contains('.', StringComparison.Ordinal) && !site.Contains(' ', StringComparison.Ordinal)
        ? Letters(site.Split('.')[0]) : "";

    /// <summary>An outlet's name as a site would bear it: letters and digits only, in lower case, without "The".</summary>
    public static string Letters(string outlet)
    {
        var name = outlet.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? outlet[4..] : outlet;
        return string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    private static bool IsSiteOf(string source, string outlet) => SiteName(source) is { Length: > 0 } name && (name == Letters(outlet) || name == "the" + Letters(outlet));

    private static bool Holds(string text, string outlet)
    {
        for (var at = text.IndexOf(outlet, StringComparison.Ordinal); at >= 0; at = text.IndexOf(outlet, at + 1, StringComparison.Ordinal))
        {
            var end = at + outlet.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
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
    private static string Site(string address)
    {
        var host = address.Trim();
        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        host = scheme < 0 ? host : host[(scheme + 3)..];
        host = host.Split('/', '?', '#')[0];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
