using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>Reads all quantities of one sentence from left to right, none over another. Linear in the sentence.</summary>
internal sealed class QuantityScanner
{
    private readonly Analysis _analysis;
    private readonly PieceRun _pieces;
    private readonly NotFigures _notFigures;

    public QuantityScanner(Analysis analysis, TokenRange sentence, VagueNumbers vague)
    {
        _analysis = analysis;
        _pieces = PieceScanner.Scan(analysis, sentence, vague);
        _notFigures = new NotFigures(analysis, _pieces, IsAllCapitals(analysis.Text, _pieces));
    }

    /// <summary>The pieces that the quantities' indices count.</summary>
    public PieceRun Pieces => _pieces;

    /// <summary>The quantities in the order of the text.</summary>
    public List<Quantity> Scan()
    {
        var found = new List<Quantity>();
        var limit = 0;
        for (var at = 0; at < _pieces.Count;)
        {
            if (Zeros.Match(_analysis, _pieces, at) is { } none)
            {
                found.Add(none);
                limit = at = none.End;
                continue;
            }
            if (!MayBegin(at))
            {
                at++;
                continue;
            }
            if (FigureLexicon.Idioms.TryMatch(_pieces, at, out var end, out _))
            {
                at = end;
                continue;
            }
            var quantity = Read(at, limit, out end);
            if (quantity is not null)
                found.Add(quantity);
            at = end;
            limit = quantity is null ? limit : quantity.End;
        }
        return Bounded(found);
    }

    /// <summary>"at least 20 and possibly as many as 35": a lower and an upper bound with nothing but joining words between are the two ends of one.</summary>
    private List<Quantity> Bounded(List<Quantity> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
            if (found[i] is { Low: { } low, High: null } first && found[i + 1] is { Low: null, High: { } high } second && low <= high && first.Kind == second.Kind && first.Unit == second.Unit
                && AreJoined(Math.Max(first.End, first.UnitEnd), second.First))
            {
                found[i] = second with { First = first.First, Low = low, High = high, NumberFirst = first.NumberFirst, Approximate = first.Approximate || second.Approximate };
                found.RemoveAt(i + 1);
            }
        return found;
    }

    private bool AreJoined(int from, int to)
    {
        var joined = false;
        for (var at = from; at < to; at++)
        {
            var word = _pieces[at].Lower(_analysis.Text);
            joined |= word is "and" or "but" or "or";
            if (!(word is "," || MeaningLexicon.Has(word, "joining")))
                return false;
        }
        return joined;
    }

    private bool MayBegin(int at) => _pieces[at].Kind == PieceKind.Number || _pieces[at].Word.Opens;

    private Quantity? Read(int at, int limit, out int end)
    {
        var changes = ChangesBefore(at);
        var match = RangeGrammar.Match(_pieces, at, changes) ?? Befallen(at);
        end = at + 1;
        if (match is not { } amount)
            return null;
        if (_notFigures.Rejects(amount) || (IsOne(amount) && !OneRule.Counts(_analysis, _pieces, amount.NumberFirst)))
        {
            end = amount.IsRange && !_pieces[amount.NumberEnd - 1].Plain ? amount.NumberFirst + 1 : Math.Max(end, amount.End);
            return null;
        }
        var quantity = QuantityBuilder.Build(_analysis, _pieces, amount, limit);
        end = Math.Max(end, Math.Max(quantity.UnitEnd, quantity.End));
        return quantity;
    }

    /// <summary>"Scores were injured", "scores more arrested": a vague number that elsewhere needs "of", before what befell so many.</summary>
    private AmountRange? Befallen(int at)
    {
        if (!_pieces.Vague.TryMatch(_pieces, at, out var end, out var vague) || vague.Class != VagueClass.BeforeOf || _analysis.Tags[_pieces[at].Token] != "NNS")
            return null;
        for (var next = end; next < _pieces.Count && next < end + 4 && _pieces[next].Kind == PieceKind.Word; next++)
            if (MeaningLexicon.Done(_analysis.Lemmas[_pieces[next].Token]) is not null || MeaningLexicon.Outcome(_analysis.Lemmas[_pieces[next].Token], OutcomeClass.State) is not null)
                return new AmountRange(at, at, end, end, vague.Low, vague.High, NumberForm.Vague, null);
            else if (!(_analysis.Lemmas[_pieces[next].Token] is "be" or "have" or "more" or "other" || _analysis.Tags[_pieces[next].Token] is "RB"))
                return null;
        return null;
    }

    private static bool IsOne(in AmountRange amount) =>
        amount is { Low: 1, High: 1, Unit: null, Form: NumberForm.Words } && amount.NumberEnd == amount.NumberFirst + 1;

    /// <summary>Whether a verb of change stands right before, "by" and such between: "rose from 20 to 40".</summary>
    private bool ChangesBefore(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (FigureLexicon.Changes.TryMatchBefore(_pieces, i, out _, out _))
                return true;
            if (_pieces[i].Kind != PieceKind.Word)
                return false;
        }
        return false;
    }

    private static bool IsAllCapitals(string text, PieceRun pieces)
    {
        int upper = 0, lower = 0;
        foreach (var piece in pieces)
            if (piece is { Kind: PieceKind.Word, Length: > 1 })
                _ = char.IsUpper(text[piece.End - 1]) ? upper++ : lower++;
        return upper > 2 && upper > 4 * lower;
    }
}
