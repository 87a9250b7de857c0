using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Language.Neural;

/// <summary>What of a file of weights is still to be read. What does not fit is refused as <see cref="InvalidDataException"/>.</summary>
public ref struct WeightBytes
{
    private readonly string _name;
    private ReadOnlySpan<byte> _bytes;

    private WeightBytes(ReadOnlySpan<byte> bytes, string name)
    {
        _bytes = bytes;
        _name = name;
    }

    public readonly int Length => _bytes.Length;

    /// <summary>What stands between a file's first bytes and its checksum, the XXH3 (64 bits) of all before it.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="magic">What it begins with.</param>
    /// <param name="name">What to call it in an error, such as its path.</param>
    public static WeightBytes Of(ReadOnlySpan<byte> file, ReadOnlySpan<byte> magic, string name)
    {
        if (file.Length < magic.Length + sizeof(ulong) || !file[..magic.Length].SequenceEqual(magic))
            throw BrokenModel.Error(name, "it does not begin as one");
        if (XxHash3.HashToUInt64(file[..^sizeof(ulong)]) != BinaryPrimitives.ReadUInt64LittleEndian(file[^sizeof(ulong)..]))
            throw BrokenModel.Error(name, "its checksum does not match its content");
        return new WeightBytes(file[magic.Length..^sizeof(ulong)], name);
    }

    /// <summary>Writes a file that <see cref="Of"/> takes: first bytes, what <paramref name="write"/> gives, checksum.</summary>
    public static void Write(Stream stream, ReadOnlySpan<byte> magic, Action<BinaryWriter> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(write);
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(magic);
        write(writer);
        writer.Write(XxHash3.HashToUInt64(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        buffer.WriteTo(stream);
    }

    public static void WriteSingles(BinaryWriter writer, ReadOnlySpan<float> weights)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(MemoryMarshal.AsBytes(weights));
    }

    /// <summary>Writes numbers in 16 bits: the upper half of the nearest one in single precision whose lower half is zero.</summary>
    public static void WriteHalves(BinaryWriter writer, ReadOnlySpan<float> weights)
    {
        foreach (var weight in weights)
            writer.Write((ushort)((BitConverter.SingleToUInt32Bits(weight) + 0x8000) >> 16));
    }

    public ReadOnlySpan<byte> Take(long count)
    {
        if (count > _bytes.Length)
            throw BrokenModel.Error(_name, "it ends too early");
        var taken = _bytes[..(int)count];
        _bytes = _bytes[(int)count..];
        return taken;
    }

    public int Count(int least, int most)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        return count >= least && count <= most ? count : throw NoSense();
    }

    public int Size(int multiple, int most) => Count(multiple, most) is var size && size % multiple == 0 ? size : throw NoSense();

    /// <summary>From 2 to <paramref name="most"/> words.</summary>
    public string[] Labels(int most)
    {
        var labels = new string[Count(2, most)];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = Encoding.UTF8.GetString(Take(Take(1)[0]));
        return labels;
    }

    public void ReadSingles(Span<float> weights)
    {
        MemoryMarshal.Cast<byte, float>(Take(weights.Length * (long)sizeof(float))).CopyTo(weights);
        Check(weights);
    }

    /// <summary>Reads what <see cref="WriteHalves"/> wrote.</summary>
    public void ReadHalves(Span<float> weights)
    {
        var halves = MemoryMarshal.Cast<byte, ushort>(Take(weights.Length * (long)sizeof(ushort)));
        var bits = MemoryMarshal.Cast<float, uint>(weights);
        for (var i = 0; i < halves.Length; i++)
            bits[i] = (uint)halves[i] << 16;
        Check(weights);
    }

    /// <summary>The error of a file whose sizes fit nothing.</summary>
    public readonly InvalidDataException NoSense() => BrokenModel.Error(_name, "its sizes make no sense");

    private readonly void Check(ReadOnlySpan<float> weights)
    {
        foreach (var weight in weights)
            if (float.IsNaN(weight))
                throw BrokenModel.Error(_name, "some of its weights are no numbers");
    }
}
