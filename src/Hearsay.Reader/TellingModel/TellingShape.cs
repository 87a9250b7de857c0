using Hearsay.Language.Neural;

namespace Hearsay.Reader.TellingModel;

/// <summary>The sizes of a telling network.</summary>
/// <param name="Inputs">Width of the vectors that the language analysis gives for tokens; a multiple of 16.</param>
/// <param name="Width">Of a token's vector here; a multiple of 16.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="CueWidth">Of the hidden layer that tells cues; a multiple of 16.</param>
/// <param name="RoleWidth">Of the hidden layer that tells what a token is to a cue; a multiple of 16.</param>
internal sealed record TellingShape(int Inputs, int Width, int Layers, int CueWidth, int RoleWidth)
{
    /// <summary>Columns of the outputs of each head.</summary>
    public const int OutputColumns = PackedMatrix.PanelWidth;

    /// <summary>Outside, begin, inside of a cue: the first columns of a token's outputs.</summary>
    public const int CueLabels = 3;

    /// <summary>As many as <see cref="Tellings.RoleLabel"/> has.</summary>
    public const int RoleLabels = 5;
}
