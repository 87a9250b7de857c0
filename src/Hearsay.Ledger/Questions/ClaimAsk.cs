using System.Buffers;
using System.Collections.Frozen;
using Hearsay.Ledger.Claims;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Questions;

/// <summary>Puts what several claims are about into a plain question, made from the words of the claim that stands for the rest best.</summary>
internal static class ClaimAsk
{
    private const int Longest = 110, LongestQuoted = 94, FarthestVerb = 9, MostOpening = 6;
    private static readonly FrozenSet<string> Auxiliaries =
        Table.Rows("auxiliaries.tsv").SelectMany(row => Table.Words(row[0], ' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Openers = Table.Rows("openers.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:\"“”");

    /// <summary>"Has Russia acknowledged the deployment?", "Are Russian forces burning ...?", "What of the withdrawal of these soldiers?"</summary>
    /// <param name="claims">One or more, in order.</param>
    /// <param name="silent">Canonical names of those who withheld a word.</param>
    public static string Of(IReadOnlyList<FiledClaim> claims, IReadOnlyList<string> silent)
    {
        if (silent.Count > 0)
        {
            var withheld = claims.Where(claim => claim.Statement.Stance == Stance.Withholds)
                .OrderByDescending(claim => Text(claim).StartsWith("to ", StringComparison.Ordinal) ? 0 : Richness(claim) + 1).First();
            var names = silent.Where(name => !silent.Any(other => other.Length > name.Length && other.Contains(name, StringComparison.Ordinal))).Take(2).Select(Article).ToArray();
            var what = Lowered(withheld, Text(withheld));
            var joint = what.StartsWith("to ", StringComparison.Ordinal) ? "agreed" : IsThat(withheld) ? "acknowledged that" : "acknowledged";
            return Cut($"{(Many(names[^1]) ? "Have" : "Has")} {string.Join(" or ", names)} {joint} {what}") + "?";
        }
        var best = claims.Count == 1 ? claims[0] : claims.OrderByDescending(claim => Clause(claim) is not null).ThenByDescending(Fit).ThenByDescending(Richness).First();
        return Cut(Clause(best) ?? Named(best)) + "?";
    }

    /// <summary>"the government in Lorn", "Lorn".</summary>
    private static string Article(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? "the " + name[4..]
        : char.IsLower(name[0]) && !name.StartsWith("the ", StringComparison.Ordinal) && !Many(name) ? "the " + name : name;

    /// <summary>Whether the content is a clause behind "that".</summary>
    private static bool IsThat(FiledClaim claim) => claim.Span.Of(claim.Report.Text).StartsWith("that ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"What of the withdrawal?"; words that are no name of a thing stand in quotation marks.</summary>
    private static string Named(FiledClaim claim)
    {
        var words = Lowered(claim, Text(claim));
        return IsThing(claim, words) ? "What of " + words : $"What of \"{Cut(words, LongestQuoted)}\"";
    }

    /// <summary>Whether words may name a thing: they begin with no pronoun, preposition or conjunction, and the claim's verb does not stand in them behind a name.</summary>
    private static bool IsThing(FiledClaim claim, string words)
    {
        var found = TermReader.Words(words, new Span(0, words.Length), FarthestVerb);
        if (found.Count == 0 || Openers.ContainsKey(found[0].Lower))
            return false;
        if (claim.Statement.Claim?.Predicate.Split(' ')[0] is not { Length: > 1 } verb)
            return true;
        var stem = Stemmer.Stem(verb);
        return !Enumerable.Range(1, found.Count - 1).Any(at => found[at].Stem == stem && found[at].Lower != verb && found[at - 1].Name);
    }

    /// <summary>Whether a verb for several goes with the name: "Ukrainian officials", not "the ministry of works" nor "Wills".</summary>
    private static bool Many(string who)
    {
        var head = who.Split(" of ")[0];
        var last = head[(head.LastIndexOf(' ') + 1)..];
        return who.Contains(" and ", StringComparison.Ordinal) || last.Length > 0 && char.IsLower(last[0]) && last[^1] == 's' && !last.EndsWith("ss", StringComparison.Ordinal);
    }

    private static int Richness(FiledClaim claim) => Math.Min(6, claim.Terms.Select(term => term.Key).Distinct(StringComparer.Ordinal).Count());

    private static bool Fit(FiledClaim claim) => Told(claim).Length <= Longest && !claim.Statement.Stance.Equals(Stance.Denies) && claim.Statement.Polarity == Polarity.Affirmed && !RefersAway(claim);

    /// <summary>The content without quotation marks and the conjunction before it.</summary>
    private static Span Told(FiledClaim claim)
    {
        var (text, span) = (claim.Report.Text, claim.Span);
        var (at, end) = (span.Start, Math.Min(span.End, span.Start + Longest));
        for (var count = 0; count < MostOpening && TermReader.Next(text, at, end) is { Length: > 0 } next; count++)
        {
            if (Word.Of(text, next).Lower is not ("that" or "whether" or "if" or "despite" or "while" or "although"))
                return span with { Start = next.Start };
            at = next.End;
        }
        return span;
    }

    /// <summary>The question that a content makes which is a clause; null for any other.</summary>
    private static string? Clause(FiledClaim claim)
    {
        var told = Told(claim);
        var words = TermReader.Words(claim.Report.Text, told, FarthestVerb + 2);
        return Inverted(claim, told, words) ?? Simple(claim, told, words);
    }

    /// <summary>Whether the claim begins with a pronoun, whose bearer the question would leave open.</summary>
    private static bool RefersAway(FiledClaim claim)
    {
        return TermReader.Words(claim.Report.Text, Told(claim), 1) is [{ Lower: var first }] && first is "he" or "she" or "it" or "they" or "we" or "i" or "this" or "that" or "these" or "those" or "there" or "such";
    }

    /// <summary>Puts the auxiliary before the subject: nothing else of the report's words is changed.</summary>
    private static string? Inverted(FiledClaim claim, Span told, List<Word> words)
    {
        var text = claim.Report.Text;
        var at = words.FindIndex(1 < words.Count ? 1 : 0, word => Auxiliaries.Contains(word.Lower));
        if (at < 1 || at > FarthestVerb || at + 1 >= words.Count || !IsSubject(text, told.Start, words, at))
            return null;
        var subject = text[words[0].Span.Start..words[at - 1].Span.End];
        var rest = text[words[at + 1].Span.Start..ClauseEnd(text, words[at + 1].Span.Start, told.End)];
        return Upper(words[at].Lower) + " " + Lowered(claim, subject) + " " + rest;
    }

    /// <summary>"Russia fired missiles" becomes "Did Russia fire missiles", by the claim's predicate.</summary>
    private static string? Simple(FiledClaim claim, Span told, List<Word> words)
    {
        if (claim.Statement.Claim?.Predicate.Split(' ')[0] is not { Length: > 1 } verb)
            return null;
        var text = claim.Report.Text;
        var stem = Stemmer.Stem(verb);
        var at = words.FindIndex(word => word.Stem == stem);
        if (at < 1 || at > FarthestVerb || !IsSubject(text, told.Start, words, at) || words[at].Lower.EndsWith("ing", StringComparison.Ordinal))
            return null;
        var subject = text[words[0].Span.Start..words[at - 1].Span.End];
        if (Helper(words, at, verb) is not { } helper)
            return null;
        var rest = text[words[at].Span.End..ClauseEnd(text, words[at].Span.End, told.End)];
        return $"{helper} {Lowered(claim, subject)} {verb}{rest}";
    }

    /// <summary>Do, does or did; null where the word may as well be a noun.</summary>
    private static string? Helper(List<Word> words, int at, string verb)
    {
        var (word, before) = (words[at].Lower, words[at - 1]);
        if (at + 1 >= words.Count || words[at + 1].Lower is "of" or "and" or "among")
            return null;
        return word != verb && !word.EndsWith('s') ? "Did"
            : word != verb && before.Name ? "Does"
            : word == verb && before.Lower.EndsWith('s') && !before.Name ? "Do"
            : null;
    }

    /// <summary>Whether what stands before the verb is a plain noun phrase.</summary>
    private static bool IsSubject(string text, int start, List<Word> words, int verb)
    {
        var before = text.AsSpan(start, words[verb].Span.Start - start);
        return !before.ContainsAny(Breaks) && Openers.GetValueOrDefault(words[0].Lower) != "joint" && !words.Take(verb).Any(word => word.Lower is "that" or "which" or "as" or "there" or "who" or "if" or "when" or "while" or "because" or "how" or "why" or "what" or "where" or "and")
            && (verb + 1 >= words.Count || words[verb + 1].Lower != "to") && words[verb - 1].Lower is not ("to" or "not" or "of" or "in" or "for" or "by" or "with");
    }

    /// <summary>The clause ends at a sentence's end, a dash, a quotation mark, or a comma far enough in.</summary>
    private static int ClauseEnd(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is '\n' or '\r' or '"' or '“' or '”' or ';' or ':' or '—' or '…' || text[at] == ',' && at - start > 30 && at + 1 < end && text[at + 1] == ' '
                || text[at] is '.' or '!' or '?' && (at + 1 == end || char.IsWhiteSpace(text[at + 1])) || text[at] == '.' && at + 1 < end && text[at + 1] == '.')
                return Trim(text, start, at);
        }
        return Trim(text, start, end);
    }

    private static int Trim(string text, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not ('%' or ')'))
            end--;
        return end;
    }

    private static string Text(FiledClaim claim) => claim.Report.Text[Told(claim).Start..ClauseEnd(claim.Report.Text, Told(claim).Start, Told(claim).End)].TrimStart('"', '“', '\'', '‘', ' ');

    /// <summary>With a small letter at the start, unless it begins with a name.</summary>
    private static string Lowered(FiledClaim claim, string words)
    {
        if (words.Length < 2 || !char.IsUpper(words[0]) || char.IsUpper(words[1]))
            return words;
        var first = TermReader.Words(words, new Span(0, words.Length), 1)[0];
        var opening = words[..first.Span.End];
        var plain = first.Form.IsStop || Lexicon.Default.IsCommon(first.Stem) && Origins.States.In(opening).Count == 0
            && !claim.Report.Reading.Actors.Any(actor => actor.Name.Contains(opening, StringComparison.Ordinal))
            && !(words.Length > first.Span.End + 1 && char.IsUpper(words[first.Span.End + 1]));
        return plain ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    private static string Cut(string ask, int longest = Longest)
    {
        var plain = string.Join(' ', ask.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('?', '.', ' ');
        if (plain.Length <= longest)
            return plain;
        var at = plain.LastIndexOf(' ', longest);
        return plain[..(at > 0 ? at : longest)].TrimEnd(',', ' ') + " ...";
    }

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
