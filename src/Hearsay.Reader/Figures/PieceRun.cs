namespace Hearsay.Reader.Figures;

/// <summary>The pieces of a run of tokens, with the vague numbers that they are read by.</summary>
internal sealed class PieceRun(int capacity, VagueNumbers vague) : List<Piece>(capacity)
{
    public VagueNumbers Vague { get; } = vague;
}
