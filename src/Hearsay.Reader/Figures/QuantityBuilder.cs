using Hearsay.Language;
using Hearsay.Reader.Actors;
using static Hearsay.Reader.Figures.NumberGrammar;

namespace Hearsay.Reader.Figures;

/// <summary>Makes a quantity of an amount: bounds on both sides, kind, unit, rate.</summary>
internal static class QuantityBuilder
{
    private const int LongestList = 12;

    /// <param name="analysis">The analysis that the pieces come from.</param>
    /// <param name="pieces">The pieces of one sentence.</param>
    /// <param name="amount">The amount or range.</param>
    /// <param name="limit">First piece that bound words may take.</param>
    public static Quantity Build(Analysis analysis, PieceRun pieces, in AmountRange amount, int limit)
    {
        var duration = amount.Unit is { Kind: FigureKind.Duration };
        var bounds = Bounds.Before(analysis, pieces, amount.First, limit, duration);
        if (amount.Inner is { } inner)
            bounds = bounds.With(inner);
        var spanEnd = SpanEnd(pieces, amount);
        bounds = After(analysis, pieces, bounds, amount, ref spanEnd, out var unitEnd);
        var (low, high) = bounds.Apply(amount.Low, amount.High);
        var age = AgeEnd(analysis, pieces, amount, bounds.First, unitEnd);
        var end = age ?? unitEnd;
        var per = Per(pieces, amount, end, out var perEnd);
        return new Quantity
        {
            First = bounds.First,
            End = spanEnd,
            NumberFirst = amount.NumberFirst,
            UnitEnd = perEnd,
            Low = low,
            High = high,
            Approximate = bounds.About,
            Form = amount.Form,
            Kind = age is not null ? FigureKind.Age : IsWeight(analysis, pieces, amount) ? FigureKind.Measure : amount.Unit?.Kind ?? FigureKind.Count,
            Unit = age is not null ? amount.Unit?.Name ?? "year" : amount.Unit?.Name,
            Per = per,
        };
    }

    /// <summary>The span ends with the number, or with a sign or unit glued to it ("50%", "50mph").</summary>
    private static int SpanEnd(PieceRun pieces, in AmountRange amount)
    {
        var end = amount.NumberEnd;
        while (end < amount.End && pieces[end].Glued && !Is(pieces, end, "dash"))
            end++;
        return end;
    }

    private static Bounds After(Analysis analysis, PieceRun pieces, Bounds bounds, in AmountRange amount, ref int spanEnd, out int unitEnd)
    {
        unitEnd = amount.End;
        var at = Is(pieces, amount.NumberEnd, "dash") && amount.End == amount.NumberEnd ? amount.NumberEnd + 1 : amount.NumberEnd;
        if (IsBoundBehind(pieces, at, out var end, out var sense) && amount.End <= end && !Is(pieces, end, "to"))
        {
            spanEnd = unitEnd = end;
            bounds = bounds.With(sense);
            if (FigureLexicon.Units.TryMatch(pieces, end, out _, out _) && amount.Unit is null)
                unitEnd = end;
        }
        else if (amount.End > amount.NumberEnd && IsBoundBehind(pieces, amount.End, out end, out sense))
        {
            spanEnd = unitEnd = end;
            bounds = bounds.With(sense);
        }
        else if (amount.Unit is null && BehindCounted(analysis, pieces, amount.End) is { } behind)
            bounds = bounds.With(behind);
        return bounds;
    }

    /// <summary>A bound behind its number, and not before the next one: "of the 12 at least three".</summary>
    private static bool IsBoundBehind(PieceRun pieces, int at, out int end, out BoundSense sense) =>
        FigureLexicon.BoundsAfter.TryMatch(pieces, at, out end, out sense) && (end == at + 1 || NumberGrammar.Match(pieces, end) is null);

    /// <summary>"400 people at most", "12 soldiers or more": a bound of several words behind what is counted.</summary>
    private static BoundSense? BehindCounted(Analysis analysis, PieceRun pieces, int at)
    {
        var noun = at;
        while (noun < pieces.Count && noun < at + 3 && pieces[noun].Kind == PieceKind.Word && analysis.Tags[pieces[noun].Token] is ['N', ..] or ['J', ..])
            noun++;
        return noun > at && analysis.Tags[pieces[noun - 1].Token] == "NNS" && (Is(pieces, noun, "or") || (noun < pieces.Count && pieces[noun].Key == "at"))
            && IsBoundBehind(pieces, noun, out var end, out var sense) && end > noun + 1 ? sense : null;
    }

    /// <summary>"500 pounds of fuel", "a 2,000-pound bomb": a weight, where what follows is not paid in.</summary>
    private static bool IsWeight(Analysis analysis, PieceRun pieces, in AmountRange amount)
    {
        if (amount.Unit is not { Name: "pound", Kind: FigureKind.Money } || amount.End == amount.NumberEnd)
            return false;
        var of = Is(pieces, amount.End, "of");
        var next = of ? amount.End + 1 : amount.End;
        return (of || Is(pieces, amount.NumberEnd, "dash")) && next < pieces.Count && pieces[next].Kind == PieceKind.Word && !MeaningLexicon.Has(pieces[next].Lower(analysis.Text), "paid");
    }

    /// <summary>Behind the words that make it an age; null where it is none.</summary>
    private static int? AgeEnd(Analysis analysis, PieceRun pieces, in AmountRange amount, int first, int end)
    {
        if (amount.Unit is { Kind: FigureKind.Duration })
        {
            var at = Is(pieces, end, "dash") ? end + 1 : end;
            return FigureLexicon.Joints.TryMatch(pieces, at, out var behind, out var role) && role == "old" ? behind : null;
        }
        if (amount.Unit is not null || amount.High > 130)
            return null;
        if (IsAged(analysis, pieces, amount, first) || IsBelieved(analysis, pieces, amount, first) || IsOfChild(analysis, pieces, amount, first) || IsTurned(analysis, pieces, amount, first) || IsAppositive(analysis, pieces, amount) || IsAgeGroup(analysis, pieces, amount, first))
            return end;
        return null;
    }

    /// <summary>"aged 25", "aged seven and nine", "aged 4, 6 and 11".</summary>
    private static bool IsAged(Analysis analysis, PieceRun pieces, in AmountRange amount, int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - LongestList; at--)
            if (FigureLexicon.Joints.TryMatchBefore(pieces, at, out _, out var role) && role == "aged")
                return at + 1 == first || (!(amount.End < pieces.Count && analysis.Tags[pieces[amount.End].Token] is ['N', ..] or ['J', ..]) && AreListed(analysis, pieces, at + 1, first));
        return false;
    }

    /// <summary>Whether nothing but numbers, commas and "and" stands between two pieces.</summary>
    private static bool AreListed(Analysis analysis, PieceRun pieces, int at, int end)
    {
        while (at < end && NumberGrammar.Match(pieces, at) is { } number)
        {
            at = number.End;
            if (at < end && analysis.Text[pieces[at].Start] == ',')
                at++;
            if (Is(pieces, at, "and"))
                at++;
            if (at == number.End)
                return false;
        }
        return at == end;
    }

    /// <summary>"the victim, believed to be 19", "a man thought to be 45".</summary>
    private static bool IsBelieved(Analysis analysis, PieceRun pieces, in AmountRange amount, int first)
    {
        var be = pieces[first].Token - 1;
        if (be < 3 || amount.Low is < 1 or > 115 || analysis.Lemmas[be] != "be" || analysis.Lemmas[be - 1] != "to" || analysis.Tags[be - 2] is not ("VBN" or "VBD") || !EndsPhrase(analysis, pieces, amount))
            return false;
        var noun = analysis.Tags[be - 3] == "," ? be - 4 : be - 3;
        return noun >= 0 && (analysis.Tags[noun] is "NNP" || (analysis.Tags[noun] == "NN" && IsPerson(analysis.Lemmas[noun].ToLowerInvariant())));
    }

    private static bool IsPerson(string noun) => PersonWords.IsRole(noun) || MeaningLexicon.Has(noun, "child") || MeaningLexicon.Has(noun, "aged");

    /// <summary>"a boy of nine".</summary>
    private static bool IsOfChild(Analysis analysis, PieceRun pieces, in AmountRange amount, int first)
    {
        var of = pieces[first].Token - 1;
        return of > 0 && analysis.Lemmas[of] == "of" && analysis.Tags[of - 1] == "NN" && MeaningLexicon.Has(analysis.Lemmas[of - 1].ToLowerInvariant(), "child") && EndsPhrase(analysis, pieces, amount);
    }

    /// <summary>"She was 82", "the youngest was four", "died at 82", "turned 40".</summary>
    private static bool IsTurned(Analysis analysis, PieceRun pieces, in AmountRange amount, int first)
    {
        var before = pieces[first].Token - 1;
        if (before < 1 || amount.Low < 1 || amount.Low > 115 || !EndsPhrase(analysis, pieces, amount))
            return false;
        if (analysis.Lemmas[before] == "be" && MeaningLexicon.Has(analysis.Word(before - 1).ToString().ToLowerInvariant(), "youngest"))
            return true;
        return (analysis.Lemmas[before] == "at" && analysis.Lemmas[before - 1] is "die") || (analysis.Lemmas[before] == "turn" && analysis.Tags[before - 1] is "PRP" or "NNP" or "RB" or "VBD");
    }

    /// <summary>Nothing that could be counted stands behind.</summary>
    private static bool EndsPhrase(Analysis analysis, PieceRun pieces, in AmountRange amount) =>
        amount.End >= pieces.Count || !(analysis.Tags[pieces[amount.End].Token] is ['N', ..] or ['J', ..] or "CD" or "$" or "TO" or "VBN" || Is(pieces, amount.End, "dash") || analysis.Text[pieces[amount.End].Start] is '%' or '-' or '–');

    /// <summary>"Jane Doe, 25, said", "her husband, 85, was hurt": between commas behind a name, or a noun for one person.</summary>
    private static bool IsAppositive(Analysis analysis, PieceRun pieces, in AmountRange amount)
    {
        int first = amount.First, end = amount.End;
        return amount.Form == NumberForm.Digits && pieces[first].Plain && amount.Low is >= 1 and <= 115 && first >= 2
            && analysis.Text[pieces[first - 1].Start] == ',' && NamesOne(analysis, pieces[first - 2].Token)
            && end < pieces.Count && analysis.Text[pieces[end].Start] is ',' or '.' or ';';
    }

    /// <summary>"children under 5": a bound right behind people, and no noun behind the number.</summary>
    private static bool IsAgeGroup(Analysis analysis, PieceRun pieces, in AmountRange amount, int first) => first > 0 && first < amount.First && amount.Form == NumberForm.Digits && amount.High <= 100
        && analysis.Tags[pieces[first - 1].Token] is "NNS" or "DT" or "NN" && FigureLexicon.Joints.TryMatchBefore(pieces, first - 1, out _, out var role) && role == "people"
        && !(amount.End < pieces.Count && analysis.Tags[pieces[amount.End].Token] is ['N', ..] or ['J', ..] or "IN" && analysis.Lemmas[pieces[amount.End].Token] != "in");

    /// <summary>"a day earlier": how far apart, and no rate.</summary>
    public static bool IsGap(PieceRun pieces, int at) => FigureLexicon.Joints.TryMatch(pieces, at, out _, out var role) && role == "gap";

    private static bool NamesOne(Analysis analysis, int token) =>
        analysis.Tags[token] is "NNP" or "NNPS" || (analysis.Tags[token] == "NN" && PersonWords.IsRole(analysis.Lemmas[token].ToLowerInvariant()));

    /// <summary>"day" of "per day", "a day", "a-day", "/day", right behind the unit; null where no rate follows.</summary>
    private static string? Per(PieceRun pieces, in AmountRange amount, int at, out int end)
    {
        end = at;
        if (amount.Unit is not { } unit)
            return null;
        var next = Is(pieces, at, "dash") ? at + 1 : at;
        var per = Is(pieces, next, "per") || (Is(pieces, next, "slash") && pieces[next].Glued);
        if (!per && !(Is(pieces, next, "each") && unit.Kind is FigureKind.Money or FigureKind.Measure))
            return null;
        next++;
        if (Is(pieces, next, "dash"))
            next++;
        if (!FigureLexicon.Units.TryMatch(pieces, next, out var behind, out var below) || (!per && below.Kind == FigureKind.Money))
            return null;
        if (!per && IsGap(pieces, behind))
            return null;
        end = behind;
        return below.Name;
    }
}
