namespace Hearsay.Reader.Figures;

/// <summary>
/// Reads one number, bound words and units left out: digits with separators, words, both together, fractions, vague numbers.
/// </summary>
internal static class NumberGrammar
{
    /// <summary>The longest number that begins at piece <paramref name="at"/>; null where none does.</summary>
    /// <param name="pieces">The pieces of one sentence.</param>
    /// <param name="at">Where it has to begin.</param>
    /// <param name="money">Whether a currency stands before it, so that "m" is a million rather than a metre.</param>
    public static NumberMatch? Match(PieceRun pieces, int at, bool money = false)
    {
        if (at >= pieces.Count)
            return null;
        var piece = pieces[at];
        if (piece.Kind == PieceKind.Number)
            return (money ? null : Fractions.InDigits(pieces, at)) ?? Digits(pieces, at, money);
        if (piece.Kind == PieceKind.Symbol)
            return FractionSign.ValueOf(pieces, at) is decimal sign ? new NumberMatch(at + 1, sign, sign, NumberForm.Digits) : null;
        if (piece.Key.Length == 0)
            return null;
        return Vague(pieces, at) ?? Fractions.Match(pieces, at) ?? Words(pieces, at);
    }

    /// <summary>The number word at <paramref name="at"/>, a suffix only where it is glued or stands behind an amount of money.</summary>
    public static bool TryWord(PieceRun pieces, int at, out NumberWord word)
    {
        word = default;
        return at < pieces.Count && pieces[at].Key.Length > 0 && FigureLexicon.Numbers.TryGetValue(pieces[at].Key, out word);
    }

    private static NumberMatch? Digits(PieceRun pieces, int at, bool money)
    {
        if (pieces[at].Value is not decimal value)
            return null;
        var end = at + 1;
        end = JoinSpaced(pieces, end, at, ref value);
        if (FractionSign.Match(pieces, at, end, value) is { } fraction)
            (end, value) = fraction;
        var sum = SpelledNumber.FromDigits(value);
        return Close(pieces, end, ref sum, NumberForm.Digits, money);
    }

    /// <summary>"12 000": groups of three plain digits behind one to three, one space apart.</summary>
    private static int JoinSpaced(PieceRun pieces, int end, int at, ref decimal value)
    {
        if (!pieces[at].Plain || pieces[at].Length > 3 || value == 0)
            return end;
        while (end < pieces.Count && pieces[end] is { Kind: PieceKind.Number, Plain: true, Length: 3, Value: decimal group }
            && pieces[end].Start == pieces[end - 1].End + 1 && end - at < 5 && !IsFollowedByGlue(pieces, end))
        {
            value = (value * 1000) + group;
            end++;
        }
        return end;
    }

    private static bool IsFollowedByGlue(PieceRun pieces, int at) =>
        at + 1 < pieces.Count && pieces[at + 1] is { Glued: true, Kind: PieceKind.Word };

    private static NumberMatch? Words(PieceRun pieces, int at)
    {
        if (!TryWord(pieces, at, out var word))
            return null;
        var sum = SpelledNumber.Empty;
        var end = at + 1;
        if (word.Class == NumberClass.Article)
        {
            if (!TryWord(pieces, end, out var next) || next.Class is not (NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen))
                return null;
            sum.TryTake(new NumberWord(NumberClass.Unit, 1));
        }
        else if (word.Class is not (NumberClass.Unit or NumberClass.Ten) || !sum.TryTake(word))
            return null;
        return Close(pieces, end, ref sum, NumberForm.Words, money: false);
    }

    /// <summary>Takes all further words of the number, "and" and hyphens between them.</summary>
    private static NumberMatch? Close(PieceRun pieces, int end, ref SpelledNumber sum, NumberForm form, bool money)
    {
        while (true)
        {
            if (HalfAfter(pieces, end) is int afterHalf)
            {
                sum.AddHalf();
                end = afterHalf;
            }
            var next = end;
            if (Is(pieces, next, "and") && sum.MayTakeAnd)
                next++;
            else if (Is(pieces, next, "dash") && (sum.MayTakeHyphen || form == NumberForm.Digits) && pieces[next].Glued && next + 1 < pieces.Count && pieces[next + 1].Glued)
                next++;
            if (!TryWord(pieces, next, out var word) || !MayFollow(pieces, end, next, word, money) || !sum.TryTake(word))
                break;
            end = next + 1;
        }
        return new NumberMatch(end, sum.Value, sum.Value, form, sum.Shared);
    }

    private static bool MayFollow(PieceRun pieces, int end, int next, NumberWord word, bool money)
    {
        if (next > end && Is(pieces, end, "and") && word.Class is not (NumberClass.Unit or NumberClass.Ten))
            return false;
        return word.Class != NumberClass.Suffix || money || (pieces[next].Glued && SuffixCounts(pieces, next));
    }

    /// <summary>Behind bare digits "m", "b" and "t" are units as well: a scale only before a further word ("20m people").</summary>
    private static bool SuffixCounts(PieceRun pieces, int at) =>
        pieces[at].Length > 1 || pieces[at].Key == "k" || (at + 1 < pieces.Count && pieces[at + 1] is { Kind: PieceKind.Word, Glued: false } next && next.Key is "" or "people");

    /// <summary>Behind "and a half"; null where that does not stand here.</summary>
    private static int? HalfAfter(PieceRun pieces, int at) =>
        Is(pieces, at, "and") && TryWord(pieces, at + 1, out var article) && article.Class == NumberClass.Article
        && TryWord(pieces, at + 2, out var half) && half is { Class: NumberClass.Part, Value: 2 } ? at + 3 : null;

    private static NumberMatch? Vague(PieceRun pieces, int at)
    {
        if (!pieces.Vague.TryMatch(pieces, at, out var end, out var vague))
            return null;
        if (vague.Class == VagueClass.Times)
            return Times(pieces, end, vague) ?? CoupleOf(pieces, at);
        return vague.Class == VagueClass.Alone || Is(pieces, end, "of")
            ? new NumberMatch(end, vague.Low, vague.High, NumberForm.Vague, vague.Low)
            : null;
    }

    private static NumberMatch? Times(PieceRun pieces, int end, VagueNumber vague)
    {
        var scale = 1m;
        while (TryWord(pieces, end, out var word) && word.Class is NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen && scale < 1_000_000_000m)
        {
            scale *= word.Value;
            end++;
        }
        return scale > 1 ? new NumberMatch(end, vague.Low * scale, vague.High * scale, NumberForm.Vague, scale) : null;
    }

    /// <summary>"a couple of days": two pieces that stand alone before "of".</summary>
    private static NumberMatch? CoupleOf(PieceRun pieces, int at) =>
        Is(pieces, at + 2, "of") && pieces.Vague.TryMatch(new PieceRun(2, pieces.Vague) { pieces[at], pieces[at + 1] }, 0, out _, out var couple)
        && couple.Class == VagueClass.BeforeOf
            ? new NumberMatch(at + 2, couple.Low, couple.High, NumberForm.Vague)
            : null;

    internal static bool Is(PieceRun pieces, int at, string role) =>
        at >= 0 && at < pieces.Count && FigureLexicon.Joints.TryMatch(pieces, at, out _, out var found) && found == role;
}
