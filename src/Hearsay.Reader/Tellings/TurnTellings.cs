using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// The turns of a talk: paragraphs that begin with a speaker's name and a colon, "BROOK: We were told nothing." The name is a person's or body's by the language analysis,
/// or, in capitals, that of one of two or more who speak in turn. What is told runs to the end of the paragraph, and on through those of a quotation that stays open.
/// </summary>
internal static class TurnTellings
{
    /// <summary>As <c>rules.tsv</c> names it.</summary>
    public const string Rule = "telling.turn";

    private const int LongestName = 7, LeastWords = 3, TurnsOfTalk = 3;

    public static IEnumerable<Telling> In(Analysis analysis, QuoteRegions quotes)
    {
        var turns = analysis.Paragraphs.Select(paragraph => Turn(analysis, paragraph)).OfType<(TokenRange Name, TokenRange Told)>().ToList();
        if (turns.Count == 0)
            return [];
        var named = NameFlags(analysis);
        var talk = turns.Count >= TurnsOfTalk && turns.DistinctBy(turn => Words(analysis, turn.Name), StringComparer.OrdinalIgnoreCase).Count() > 1;
        return turns.Where(turn => named[turn.Name.First] || (talk && InCapitals(analysis, turn.Name)))
            .Select(turn => new Telling([turn.Name], [new TokenRange(turn.Name.End, turn.Name.End + 1)], [ToEndOfQuotation(turn.Told, quotes)]));
    }

    private static (TokenRange Name, TokenRange Told)? Turn(Analysis analysis, TokenRange paragraph)
    {
        var first = paragraph.First;
        while (first < paragraph.End && !char.IsLetterOrDigit(analysis.Word(first)[0]))
            first++;
        var colon = first;
        while (colon < Math.Min(paragraph.End, first + LongestName) && IsOfName(analysis, colon, first))
            colon++;
        return colon > first && paragraph.End - colon > LeastWords && analysis.Word(colon) is ":" && HasVerb(analysis, colon + 1, paragraph.End)
            ? (new TokenRange(first, colon), new TokenRange(colon + 1, paragraph.End))
            : null;
    }

    private static bool IsOfName(Analysis analysis, int token, int first) =>
        analysis.Word(token) is [var letter, ..] && (char.IsUpper(letter) || (token > first && (analysis.Tags[token] is "IN" or "DT" or "," || letter is '.' or '(' or ')')));

    private static bool HasVerb(Analysis analysis, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (analysis.Tags[token] is "VBD" or "VBZ" or "VBP" or "MD" or "VB")
                return true;
        return false;
    }

    private static bool[] NameFlags(Analysis analysis)
    {
        var flags = new bool[analysis.Tokens.Length];
        foreach (var name in analysis.Names)
            if (name.Class is NameClass.Person or NameClass.Organization)
                flags.AsSpan(name.Tokens.First, name.Tokens.Count).Fill(true);
        return flags;
    }

    private static string Words(Analysis analysis, TokenRange name) => analysis.SpanOf(name).Of(analysis.Text).ToString();

    private static bool InCapitals(Analysis analysis, TokenRange name)
    {
        foreach (var letter in analysis.SpanOf(name).Of(analysis.Text))
            if (char.IsLower(letter))
                return false;
        return true;
    }

    private static TokenRange ToEndOfQuotation(TokenRange told, QuoteRegions quotes) =>
        quotes.RegionOf(told.End - 1) is >= 0 and var region && quotes.RegionOf(told.First) == region ? told with { End = Math.Max(told.End, quotes.Regions[region].End) } : told;
}
