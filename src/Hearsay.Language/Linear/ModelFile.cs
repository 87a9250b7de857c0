using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Language.Linear;

/// <summary>
/// A <see cref="SparseLinearModel"/> as a file. Little-endian: the 8 bytes <c>HEARLIN1</c>; the counts of labels' bytes, slots and rows' entries (4 bytes each) and a zero
/// (4 bytes); a checksum of all that follows (8 bytes); the labels, one a line in UTF-8, filled up with line feeds to a multiple of 8 bytes; the slots; the rows.
/// </summary>
public static class ModelFile
{
    private const int HeaderLength = 32;
    private const int MostBytes = 1 << 30;

    private static ReadOnlySpan<byte> Magic => "HEARLIN1"u8;

    /// <summary>Reads a model in one go.</summary>
    /// <param name="stream">Positioned at the model's first byte; left behind its last.</param>
    /// <param name="name">What to call the model in an error, such as the file's path.</param>
    /// <exception cref="InvalidDataException">Not such a file, cut short, or changed since it was written; the message says which.</exception>
    public static SparseLinearModel Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> header = stackalloc byte[HeaderLength];
        Fill(stream, header, name);
        if (!header[..8].SequenceEqual(Magic))
            throw BrokenModel.Error(name, $"it should begin with {Encoding.ASCII.GetString(Magic)} and does not");
        var (labelBytes, slotCount, rowCount) = (Count(header, 8), Count(header, 12), Count(header, 16));
        if (labelBytes is < 0 or > MostBytes || slotCount is <= 0 or > MostBytes / sizeof(ulong) || rowCount is <= 0 or > MostBytes / sizeof(short))
            throw BrokenModel.Error(name, "its header makes no sense");
        if (stream.CanSeek && stream.Length - stream.Position < labelBytes + (long)slotCount * sizeof(ulong) + (long)rowCount * sizeof(short))
            throw BrokenModel.Error(name, "it ends too early");
        var labels = new byte[labelBytes];
        var slots = GC.AllocateUninitializedArray<ulong>(slotCount);
        var rows = GC.AllocateUninitializedArray<short>(rowCount);
        Fill(stream, labels, name);
        Fill(stream, MemoryMarshal.AsBytes(slots.AsSpan()), name);
        Fill(stream, MemoryMarshal.AsBytes(rows.AsSpan()), name);
        if (Checksum(labels, slots, rows) != BinaryPrimitives.ReadUInt64LittleEndian(header[24..]))
            throw BrokenModel.Error(name, "its checksum does not match its content");
        return new SparseLinearModel(LabelsOf(labels), slots, rows);
    }

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(SparseLinearModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(stream);
        var labels = Encoding.UTF8.GetBytes(string.Join('\n', model.Labels));
        var filled = new byte[(labels.Length + 7) / 8 * 8];
        filled.AsSpan().Fill((byte)'\n');
        labels.CopyTo(filled, 0);
        Span<byte> header = stackalloc byte[HeaderLength];
        header.Clear();
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], filled.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], model.Slots.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], model.Rows.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(header[24..], Checksum(filled, model.Slots, model.Rows));
        stream.Write(header);
        stream.Write(filled);
        stream.Write(MemoryMarshal.AsBytes(model.Slots));
        stream.Write(MemoryMarshal.AsBytes(model.Rows));
    }

    private static int Count(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadInt32LittleEndian(header[at..]);

    private static ImmutableArray<string> LabelsOf(byte[] bytes) =>
        [.. Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n')];

    private static void Fill(Stream stream, Span<byte> bytes, string name)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw BrokenModel.Error(name, "it ends too early");
    }

    private static ulong Checksum(ReadOnlySpan<byte> labels, ReadOnlySpan<ulong> slots, ReadOnlySpan<short> rows)
    {
        var sum = FeatureHash.Of(slots.Length);
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(labels))
            sum = FeatureHash.Join(sum, word);
        foreach (var slot in slots)
            sum = FeatureHash.Join(sum, slot);
        var whole = MemoryMarshal.Cast<short, ulong>(rows);
        foreach (var word in whole)
            sum = FeatureHash.Join(sum, word);
        foreach (var rest in rows[(whole.Length * 4)..])
            sum = FeatureHash.Join(sum, (ulong)(ushort)rest);
        return sum;
    }
}
