using Hearsay.Language.Neural;

namespace Hearsay.Reader.TellingModel;

/// <summary>
/// A telling network as a file, little-endian: the 8 bytes <c>HEARTEL1</c>; the sizes of its shape; the numbers of marks it knows of tokens and pairs; the weights of the
/// marks in 16 bits (the upper half of a single-precision number), all others in single precision; last the XXH3 (64 bits) of all that stands before it.
/// </summary>
internal static class TellingFile
{
    private const int MostWidth = 2048, MostLayers = 16;

    private static ReadOnlySpan<byte> Magic => "HEARTEL1"u8;

    /// <summary>Writes a network; the same one gives the same bytes. Weights of marks are rounded to what the file keeps.</summary>
    public static void Write(Stream stream, TellingWeights weights)
    {
        WeightBytes.Write(stream, Magic, writer => Write(writer, weights));
    }

    private static void Write(BinaryWriter writer, TellingWeights weights)
    {
        var shape = weights.Shape;
        foreach (var size in (int[])[shape.Inputs, shape.Width, shape.CueWidth, shape.RoleWidth, shape.Layers, TokenMarks.Rows, PairMarks.Rows])
            writer.Write(size);
        foreach (var array in weights.OfMarks)
            WeightBytes.WriteHalves(writer, array);
        foreach (var array in weights.Dense)
            WeightBytes.WriteSingles(writer, array);
    }

    /// <summary>Reads a network.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">What to call it in an error, such as its path.</param>
    /// <exception cref="InvalidDataException">Not such a file, cut short, or changed since it was written; the message says which.</exception>
    public static TellingNetwork Read(ReadOnlySpan<byte> bytes, string name)
    {
        var rest = WeightBytes.Of(bytes, Magic, name);
        var (inputs, width, cues, roles) = (rest.Size(16, MostWidth), rest.Size(16, MostWidth), rest.Size(16, MostWidth), rest.Size(16, MostWidth));
        var shape = new TellingShape(inputs, width, rest.Count(1, MostLayers), cues, roles);
        if (rest.Count(0, int.MaxValue) != TokenMarks.Rows || rest.Count(0, int.MaxValue) != PairMarks.Rows)
            throw rest.NoSense();
        var (ofMarks, dense) = TellingWeights.Counts(shape);
        if (rest.Length != (ofMarks * sizeof(ushort)) + (dense * sizeof(float)))
            throw rest.NoSense();
        var weights = new TellingWeights(shape);
        foreach (var array in weights.OfMarks)
            rest.ReadHalves(array);
        foreach (var array in weights.Dense)
            rest.ReadSingles(array);
        return new TellingNetwork(weights);
    }
}
