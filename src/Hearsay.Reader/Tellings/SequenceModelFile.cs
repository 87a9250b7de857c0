using System.Buffers.Binary;
using System.IO.Hashing;
using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Sequence models as one file, little-endian: the 8 bytes <c>HEARSEQ1</c>, the number of models, then for each its labels, buckets, scale,
/// transitions and weights; last the XXH3 (64 bits) of all that stands before it.
/// </summary>
internal static class SequenceModelFile
{
    private const int Bound = 1 << 28, MostModels = 64;

    private static ReadOnlySpan<byte> Magic => "HEARSEQ1"u8;

    public static void Write(Stream stream, params ReadOnlySpan<SequenceModel> models)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write(Magic);
        writer.Write(models.Length);
        foreach (var model in models)
        {
            writer.Write(model.Labels);
            writer.Write(model.Weights.Length / model.Labels);
            writer.Write(model.Scale);
            foreach (var transition in model.Transitions)
                writer.Write(transition);
            writer.Write(MemoryMarshal.AsBytes(model.Weights));
        }
        writer.Write(XxHash3.HashToUInt64(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        buffer.WriteTo(stream);
    }

    /// <summary>Reads all models of a file.</summary>
    /// <exception cref="InvalidDataException">Not such a file, cut short, or changed since it was written; the message says which.</exception>
    public static SequenceModel[] Read(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length < 20 || !bytes[..8].SequenceEqual(Magic))
            throw BrokenModel.Error(name, "it does not begin as one");
        if (XxHash3.HashToUInt64(bytes[..^8]) != BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]))
            throw BrokenModel.Error(name, "its checksum does not match its content");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (count is < 0 or > MostModels)
            throw BrokenModel.Error(name, "its sizes make no sense");
        var models = new SequenceModel[count];
        var rest = bytes[12..^8];
        for (var i = 0; i < models.Length; i++)
            models[i] = ReadOne(ref rest, name);
        return models;
    }

    private static SequenceModel ReadOne(ref ReadOnlySpan<byte> rest, string name)
    {
        if (rest.Length < 12)
            throw BrokenModel.Error(name, "it ends too early");
        int labels = BinaryPrimitives.ReadInt32LittleEndian(rest), buckets = BinaryPrimitives.ReadInt32LittleEndian(rest[4..]);
        var scale = BinaryPrimitives.ReadSingleLittleEndian(rest[8..]);
        rest = rest[12..];
        if (labels is < 1 or > 8 || buckets is < 1 or > Bound || !BitOperations.IsPow2(buckets) || rest.Length < ((labels + 1L) * labels * 4) + ((long)buckets * labels))
            throw BrokenModel.Error(name, "its sizes make no sense");
        var transitions = new float[(labels + 1) * labels];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = BinaryPrimitives.ReadSingleLittleEndian(rest[(i * 4)..]);
        rest = rest[(transitions.Length * 4)..];
        var weights = MemoryMarshal.Cast<byte, sbyte>(rest[..(buckets * labels)]).ToArray();
        rest = rest[(buckets * labels)..];
        return new SequenceModel(labels, weights, scale, transitions);
    }
}
