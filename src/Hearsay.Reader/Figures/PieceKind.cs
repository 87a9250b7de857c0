namespace Hearsay.Reader.Figures;

/// <summary>What a piece is made of.</summary>
internal enum PieceKind
{
    Word,
    Number,
    Symbol,
}
