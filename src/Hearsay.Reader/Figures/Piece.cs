namespace Hearsay.Reader.Figures;

/// <summary>
/// A stretch of one token that holds one kind of character: "20,000-25,000" is three pieces, "$3.5bn" three, "twenty-four" three.
/// The number grammar works on these, so that it does not depend on where a tokenizer cuts.
/// </summary>
/// <param name="Start">Offset of the first code unit in the text.</param>
/// <param name="End">Offset behind the last code unit.</param>
/// <param name="Token">Index of the token it lies in.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Word">The word in the lexicon.</param>
/// <param name="Glued">Whether nothing stands between it and the piece before.</param>
/// <param name="Value">The number, for <see cref="PieceKind.Number"/>; null where the digits make none ("18.10.2019").</param>
/// <param name="Plain">Whether the number is digits only, without separator or decimal point.</param>
/// <param name="Upper">Whether it begins with a capital.</param>
internal readonly record struct Piece(
    int Start, int End, int Token, PieceKind Kind, LexiconWord Word, bool Glued, decimal? Value = null, bool Plain = false, bool Upper = false)
{
    public int Length => End - Start;

    /// <summary>What it is in the text, in lower case, whether the lexicon knows it or not.</summary>
    public string Lower(string text) => text[Start..End].ToLowerInvariant();

    /// <summary>The word as the lexicon spells it, lower case; empty where the lexicon does not know it.</summary>
    public string Key => Word.Key;
}
