using System.Runtime.InteropServices;

namespace Hearsay.Language.Neural;

/// <summary>
/// A network as a file, little-endian: the 8 bytes <c>HEARNET1</c>; the sizes and labels of its shape; the known traits; the embedding in 16 bits (the upper half of a
/// single-precision number); all other weights in single precision; last the XXH3 (64 bits) of all that stands before it.
/// </summary>
internal static class NetworkFile
{
    // The window is three tokens wide.
    private const int MostWidth = QuantizedMatrix.MostRows / 3 / 16 * 16, MostLayers = 16, MostLabels = 1024, MostRows = 1 << 22;

    private static ReadOnlySpan<byte> Magic => "HEARNET1"u8;

    /// <summary>Writes a network; the same one gives the same bytes. Its embedding is rounded to what the file keeps.</summary>
    public static void Write(Stream stream, NetworkWeights weights, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(vocabulary);
        WeightBytes.Write(stream, Magic, writer => Write(writer, weights, vocabulary));
    }

    private static void Write(BinaryWriter writer, NetworkWeights weights, Vocabulary vocabulary)
    {
        var shape = weights.Shape;
        foreach (var size in new[] { shape.Width, shape.Layers, shape.ArcWidth, shape.LabelWidth, shape.OutputWidth, vocabulary.Kinds })
            writer.Write(size);
        foreach (var labels in new[] { shape.Tags, shape.Relations, NetworkShape.Names })
        {
            writer.Write(labels.Length);
            foreach (var label in labels)
                writer.Write(label);
        }
        writer.Write(vocabulary.Known.Count);
        foreach (var key in vocabulary.Known)
            writer.Write(key);
        WeightBytes.WriteHalves(writer, weights.Embedding);
        foreach (var array in weights.Dense)
            WeightBytes.WriteSingles(writer, array);
    }

    /// <summary>Reads a network.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">What to call it in an error, such as its path.</param>
    /// <param name="rounded">As <see cref="Network"/> takes it.</param>
    /// <exception cref="InvalidDataException">Not such a file, cut short, or changed since it was written; the message says which.</exception>
    public static Network Read(ReadOnlySpan<byte> bytes, string name, bool rounded = true)
    {
        var rest = WeightBytes.Of(bytes, Magic, name);
        var (width, layers, arcs, labels, outputs, kinds) =
            (rest.Size(16, MostWidth), rest.Count(1, MostLayers), rest.Size(16, MostWidth), rest.Size(16, MostWidth), rest.Size(16, MostWidth), rest.Count(1, MostLabels));
        var (tags, relations, names) = (rest.Labels(MostLabels), rest.Labels(MostLabels), rest.Labels(MostLabels));
        if (relations[0] != NetworkShape.Root)
            throw BrokenModel.Error(name, $"its first relation is not {NetworkShape.Root}");
        if (!names.SequenceEqual(NetworkShape.Names))
            throw BrokenModel.Error(name, $"its names are not {string.Join(", ", NetworkShape.Names)}");
        if (kinds != KnownTraits.Count)
            throw BrokenModel.Error(name, $"it knows words by {kinds} traits and this program by {KnownTraits.Count}");
        var known = new ulong[rest.Count(0, MostRows)];
        MemoryMarshal.Cast<byte, ulong>(rest.Take(known.Length * (long)sizeof(ulong))).CopyTo(known);
        var shape = new NetworkShape(width, layers, arcs, labels, outputs, kinds + known.Length) { Tags = [.. tags], Relations = [.. relations] };
        if (rest.Length != (long)shape.Rows * width * sizeof(ushort) + NetworkWeights.DenseCount(shape) * sizeof(float))
            throw rest.NoSense();
        var weights = new NetworkWeights(shape);
        rest.ReadHalves(weights.Embedding);
        foreach (var array in weights.Dense)
            rest.ReadSingles(array);
        return new Network(weights, new Vocabulary(kinds, known), rounded);
    }
}
