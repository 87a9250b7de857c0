using System.Buffers.Binary;
using System.IO.Hashing;
using Hearsay.Language.Linear;
using Hearsay.Language.Neural;
using Hearsay.Reader.TellingModel;

namespace Hearsay.Fuzz.Targets;

/// <summary>Bytes as files of models. What is broken is <see cref="InvalidDataException"/> and nothing else.</summary>
internal static class ModelTargets
{
    public static void ReadLinear(byte[] bytes) => Refused(bytes, static bytes => ModelFile.Read(new MemoryStream(bytes), "fuzzed"));

    /// <inheritdoc cref="ReadTellings"/>
    public static void ReadNetwork(byte[] bytes) => WithBothChecksums(bytes, static bytes => NetworkFile.Read(bytes, "fuzzed"));

    /// <summary>As they are, and with the checksum set right, so that what stands behind it is reached.</summary>
    public static void ReadTellings(byte[] bytes) => WithBothChecksums(bytes, static bytes => TellingFile.Read(bytes, "fuzzed"));

    private static void WithBothChecksums(byte[] bytes, Action<byte[]> read)
    {
        Refused(bytes, read);
        if (bytes.Length < 20)
            return;
        var right = bytes.AsSpan().ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(right.AsSpan()[^8..], XxHash3.HashToUInt64(right.AsSpan()[..^8]));
        Refused(right, read);
    }

    private static void Refused(byte[] bytes, Action<byte[]> read)
    {
        try
        {
            read(bytes);
        }
        catch (InvalidDataException)
        {
        }
    }
}
