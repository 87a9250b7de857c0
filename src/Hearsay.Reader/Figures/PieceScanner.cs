using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>Cuts tokens into <see cref="Piece"/>s. Linear in the text.</summary>
internal static class PieceScanner
{
    /// <summary>The pieces of tokens <paramref name="range"/>, in order; what vague numbers stand for is taken from the table.</summary>
    public static PieceRun Scan(Analysis analysis, TokenRange range, VagueNumbers vague)
    {
        var pieces = new PieceRun(range.Count + 8, vague);
        for (var token = range.First; token < range.End; token++)
            ScanToken(analysis.Text, analysis.Tokens[token], token, pieces);
        return pieces;
    }

    /// <summary>The keys of a phrase as a data file writes it.</summary>
    public static string[] Keys(string phrase)
    {
        var keys = new List<string>();
        for (var at = 0; at < phrase.Length;)
        {
            if (char.IsWhiteSpace(phrase[at])) { at++; continue; }
            var end = EndOf(phrase, at, phrase.Length, out _);
            keys.Add(phrase[at..end].ToLowerInvariant());
            at = end;
        }
        return [.. keys];
    }

    private static void ScanToken(string text, Span span, int token, PieceRun pieces)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            var end = EndOf(text, at, span.End, out var kind);
            var glued = pieces.Count > 0 && pieces[^1].End == at;
            var word = pieces.Vague.Find(text.AsSpan(at, end - at));
            if (kind == PieceKind.Number)
            {
                var value = Numeral.Parse(text.AsSpan(at, end - at), out var plain);
                pieces.Add(new Piece(at, end, token, kind, word, glued, value, plain));
            }
            else
                pieces.Add(new Piece(at, end, token, kind, word, glued, Upper: char.IsUpper(text[at])));
            at = end;
        }
    }

    private static int EndOf(string text, int at, int limit, out PieceKind kind)
    {
        var first = text[at];
        if (char.IsAsciiDigit(first) || (first == '.' && StartsDecimal(text, at, limit)))
        {
            kind = PieceKind.Number;
            return Numeral.EndOf(text, at, limit);
        }
        kind = char.IsLetter(first) ? PieceKind.Word : PieceKind.Symbol;
        var end = at + 1;
        if (kind == PieceKind.Word)
            while (end < limit && char.IsLetter(text[end]))
                end++;
        return end;
    }

    private static bool StartsDecimal(string text, int at, int limit) =>
        at + 1 < limit && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.'));
}
