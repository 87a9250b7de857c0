using Hearsay.Language;
using Hearsay.Reader.Dates;
using static Hearsay.Reader.Figures.NumberGrammar;

namespace Hearsay.Reader.Figures;

/// <summary>
/// Tells numbers that name or date from numbers that count: days, years, clock times, telephone numbers, results of matches,
/// numbered items, ordinals, names that hold digits.
/// </summary>
internal sealed class NotFigures(Analysis analysis, PieceRun pieces, bool allCapitals)
{
    /// <summary>Whether the amount is no figure.</summary>
    public bool Rejects(in AmountRange amount)
    {
        var at = amount.NumberFirst;
        if (amount.Unit is null && IsOfParent(amount.First))
            return true;
        if (amount.Form == NumberForm.Words)
            return IsOrdinalWord(amount.NumberEnd) || (IsLabelled(at) && !CountsNext(amount.End) && amount.Unit is null) || IsClockWord(amount) || IsDay(amount);
        if (amount.Form != NumberForm.Digits)
            return false;
        if (IsBroken(at) || IsOrdinal(amount.NumberEnd) || IsGluedName(amount))
            return true;
        return amount.Unit is null && (IsDate(amount) || IsNumbered(amount) || IsResult(amount));
    }

    /// <summary>"a father of three": who is told of, and no count of what happens to them.</summary>
    private bool IsOfParent(int first)
    {
        var of = first - 1;
        while (of > 0 && Is(pieces, of, "dash"))
            of--;
        if (of < 1 || pieces[of].Lower(analysis.Text) != "of")
            return false;
        var noun = of - 1;
        while (noun > 0 && Is(pieces, noun, "dash"))
            noun--;
        return MeaningLexicon.Has(pieces[noun].Lower(analysis.Text), "parent");
    }

    private bool IsDate(in AmountRange amount) => IsClock(amount) || IsDay(amount) || IsShortYear(amount) || AreYears(amount) || IsYear(amount) || IsChain(amount);

    private bool IsNumbered(in AmountRange amount) =>
        IsListItem(amount) || IsAddress(amount) || IsHyphenated(amount.NumberFirst)
        || ((IsLabelled(amount.NumberFirst) || IsBehindName(amount)) && !CountsNext(amount.End));

    private bool IsBroken(int at) =>
        pieces[at].Kind == PieceKind.Number && (pieces[at].Value is null || (pieces[at] is { Plain: true, Length: > 1 } && analysis.Text[pieces[at].Start] == '0'));

    private bool IsOrdinal(int end) =>
        end < pieces.Count && pieces[end].Glued && FigureLexicon.Ordinals.TryMatch(pieces, end, out var behind, out _)
        && !(behind < pieces.Count && pieces[behind] is { Glued: true, Kind: PieceKind.Word })
        && !FigureLexicon.Units.TryMatch(pieces, end, out _, out _);

    private bool IsOrdinalWord(int end) =>
        FigureLexicon.OrdinalWords.TryMatch(pieces, Is(pieces, end, "dash") ? end + 1 : end, out _, out _) && Is(pieces, end, "dash");

    /// <summary>"G7", "F-16", "737s": letters joined to the digits that are neither unit nor scale.</summary>
    private bool IsGluedName(in AmountRange amount)
    {
        var first = amount.NumberFirst;
        if (pieces[first].Kind != PieceKind.Number)
            return false;
        if (amount.End < pieces.Count && pieces[amount.End] is { Glued: true, Kind: PieceKind.Word } && amount.Unit is null)
            return true;
        if (!pieces[first].Glued || first == 0)
            return false;
        var before = pieces[first - 1];
        if (amount.Unit is not null && Is(pieces, first - 1, "dash") && first > 1 && char.IsLower(analysis.Text[pieces[first - 2].Start]))
            return false;
        if (before.Kind == PieceKind.Word)
            return !FigureLexicon.Signs.TryMatchBefore(pieces, first - 1, out _, out _);
        return Is(pieces, first - 1, "dash") && before.Glued && first > 1 && pieces[first - 2].Kind == PieceKind.Word
            && !FigureLexicon.Signs.TryMatchBefore(pieces, first - 2, out _, out _) && !Is(pieces, first - 2, "minus") && !Is(pieces, first - 2, "each");
    }

    private bool IsClock(in AmountRange amount)
    {
        var end = amount.End;
        if (FigureLexicon.Meridiems.TryMatch(pieces, end, out _, out _) || (end < pieces.Count && pieces[end].Glued && IsColon(end) && DigitsAt(end + 1)))
            return true;
        if (pieces[amount.NumberFirst].Glued && IsColon(amount.NumberFirst - 1) && DigitsAt(amount.NumberFirst - 2))
            return true;
        return pieces[amount.NumberFirst] is { Plain: true, Length: 4 } && amount.Low < 2400 && amount.Low % 100 < 60
            && Word(amount.NumberFirst - 1, "at") && !(end < pieces.Count && pieces[end] is { Kind: PieceKind.Word, Key.Length: 0 });
    }

    private bool IsClockWord(in AmountRange amount) =>
        FigureLexicon.Meridiems.TryMatch(pieces, amount.End, out _, out _);

    private bool IsDay(in AmountRange amount)
    {
        if (amount.Unit is not null || amount.Low is < 1 or > 31 || amount.High > 31 || amount.Low != decimal.Truncate(amount.Low))
            return false;
        var next = Is(pieces, amount.End, "of") ? amount.End + 1 : amount.End;
        if (FigureLexicon.Months.TryMatch(pieces, next, out _, out _) && !IsModal(next))
            return true;
        if (Is(pieces, amount.End, "and") && amount.End + 1 < pieces.Count && pieces[amount.End + 1].Value is >= 1 and <= 31
            && FigureLexicon.Months.TryMatch(pieces, amount.End + 2, out _, out _))
            return true;
        var previous = amount.First - 1;
        var stop = previous >= 0 && analysis.Text[pieces[previous].Start] == '.' && pieces[previous].Glued;
        if (stop)
            previous--;
        return FigureLexicon.Months.TryMatchBefore(pieces, previous, out _, out _) && !IsModal(previous) && (stop || !CountsNext(amount.End));
    }

    /// <summary>"22 JAN 89": two digits behind a day and month.</summary>
    private bool IsShortYear(in AmountRange amount) =>
        amount.First > 1 && pieces[amount.First] is { Plain: true, Length: 2 } && pieces[amount.First - 2] is { Plain: true, Value: >= 1 and <= 31 }
        && FigureLexicon.Months.TryMatchBefore(pieces, amount.First - 1, out _, out _) && !CountsNext(amount.End);

    /// <summary>"between 1600 and 1900", "from 1914 to 1918".</summary>
    private bool AreYears(in AmountRange amount) =>
        amount.IsRange && amount.Low is >= 1500 and <= 2200 && amount.High is <= 2200 && pieces[amount.NumberFirst].Plain && pieces[amount.NumberEnd - 1].Plain
        && pieces[amount.NumberEnd - 1].Length == 4;

    private bool IsModal(int piece) => analysis.Tags[pieces[piece].Token] is "MD" or "VB" or "VBD" or "VBP";

    /// <summary>Four bare digits from 1500 to 2100, unless they are bound or stand before the plural of what they count.</summary>
    private bool IsYear(in AmountRange amount)
    {
        if (!pieces[amount.NumberFirst].Plain || pieces[amount.NumberFirst].Length != 4 || amount.Low is < 1500 or > 2200)
            return false;
        if (FigureLexicon.Months.TryMatchBefore(pieces, amount.First - 1, out _, out _) || FigureLexicon.Yearly.TryMatchBefore(pieces, amount.First - 1, out _, out _))
            return !(CountsNext(amount.End) && amount.Low % 100 == 0 && amount.Low != 2000);
        return !CountsNext(amount.End) || (amount.Low is >= 1900 and < 2100 && amount.Low % 100 != 0);
    }

    /// <summary>Three or more groups joined by dashes, slashes or points, two where the first is the longer, or one beside a group that begins with 0: telephone numbers, dates, codes.</summary>
    private bool IsChain(in AmountRange amount)
    {
        int first = amount.NumberFirst, last = amount.NumberEnd - 1;
        return IsZeroLed(first - 1) || IsZeroLed(last + 1) || (IsJoint(last + 1) && DigitsAt(last + 2) && pieces[last + 2].Glued) || (pieces[first].Glued && IsJoint(first - 1) && pieces[first - 1].Glued && DigitsAt(first - 2));
    }

    /// <summary>"020 7946 0018": a group of digits that begins with 0.</summary>
    private bool IsZeroLed(int at) => DigitsAt(at) && pieces[at] is { Plain: true, Length: > 1 } && analysis.Text[pieces[at].Start] == '0';

    /// <summary>"2-1": two bare numbers joined by a dash that count nothing.</summary>
    private bool IsResult(in AmountRange amount) =>
        amount.IsRange && amount.NumberEnd - amount.NumberFirst == 3 && Is(pieces, amount.NumberFirst + 1, "dash")
        && pieces[amount.NumberFirst + 1].Glued && pieces[amount.NumberFirst].Plain && amount.High < 200 && !CountsNext(amount.End);

    private bool IsListItem(in AmountRange amount)
    {
        var end = amount.End;
        if (end >= pieces.Count || amount.Low > 99)
            return false;
        var closes = pieces[end].Glued && analysis.Text[pieces[end].Start] is ')' or ']';
        var opens = amount.First > 0 && pieces[amount.First].Glued && analysis.Text[pieces[amount.First - 1].Start] is '(' or '[';
        return (closes && (opens || amount.First == 0)) || (amount.First == 0 && pieces[end].Glued && analysis.Text[pieces[end].Start] == '.');
    }

    private bool IsAddress(in AmountRange amount)
    {
        for (var at = amount.End; at < pieces.Count && at < amount.End + 4 && pieces[at].Kind == PieceKind.Word && IsName(pieces[at].Token); at++)
            if (FigureLexicon.Streets.TryMatch(pieces, at, out _, out _))
                return true;
        return false;
    }

    private bool IsLabelled(int at) => FigureLexicon.Labels.TryMatchBefore(pieces, at - 1, out _, out _);

    /// <summary>"COVID -19".</summary>
    private bool IsHyphenated(int at) =>
        pieces[at].Glued && Is(pieces, at - 1, "dash") && FigureLexicon.Labels.TryMatchBefore(pieces, at - 2, out _, out _);

    /// <summary>"Boeing 747": right behind a name. Capitals tell nothing where all is in capitals.</summary>
    private bool IsBehindName(in AmountRange amount)
    {
        var at = amount.First;
        if (allCapitals || at == 0 || !pieces[at].Plain || pieces[at].Length > 4)
            return false;
        var before = pieces[at - 1];
        if (amount.Low > 31 && FigureLexicon.DateWords.TryMatchBefore(pieces, at - 1, out _, out var word) && word.Class == DateClass.Weekday)
            return false;
        return before.Kind == PieceKind.Word && IsName(before.Token) && before.Token == pieces[at].Token - 1
            && char.IsUpper(analysis.Text[before.Start]);
    }

    /// <summary>Whether what follows can be counted: a plural noun, or an adjective or noun before one.</summary>
    private bool CountsNext(int at)
    {
        for (var i = at; i < pieces.Count && i < at + 4; i++)
        {
            if (pieces[i].Kind != PieceKind.Word)
                return false;
            var tag = analysis.Tags[pieces[i].Token];
            if (tag is "NNS" or "NNPS" || pieces[i].Key == "people")
                return true;
            if (tag is not ("JJ" or "JJR" or "JJS" or "NN" or "NNP" or "VBN" or "VBG"))
                return false;
        }
        return false;
    }

    private bool IsName(int token) => analysis.Tags[token] is "NNP" or "NNPS";

    private bool IsColon(int at) => at >= 0 && at < pieces.Count && analysis.Text[pieces[at].Start] == ':' && pieces[at].Glued;

    private bool IsJoint(int at) => at >= 0 && at < pieces.Count && pieces[at].Glued && analysis.Text[pieces[at].Start] is '-' or '–' or '/' or '.';

    private bool DigitsAt(int at) => at >= 0 && at < pieces.Count && pieces[at].Kind == PieceKind.Number;

    private bool Word(int at, string key) => at >= 0 && at < pieces.Count && string.Equals(pieces[at].Key, key, StringComparison.Ordinal);
}
