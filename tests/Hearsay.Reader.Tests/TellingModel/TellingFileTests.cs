using Hearsay.Reader.TellingModel;

namespace Hearsay.Reader.Tests.TellingModel;

public sealed class TellingFileTests
{
    private static readonly byte[] Written = TellingTrainingTests.Bytes(InventedTellings.Weights());

    [Fact]
    public void What_was_written_reads_back()
    {
        var network = TellingFile.Read(Written, "m.bin");
        Assert.Equal(InventedTellings.Shape, network.Weights.Shape);
        Assert.Equal(Written, TellingTrainingTests.Bytes(network.Weights));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(43)]
    [InlineData(4000)]
    public void A_file_cut_short_is_refused_by_name(int length)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => TellingFile.Read(Written.AsSpan(0, length), "m.bin"));
        Assert.StartsWith("m.bin is no usable model file", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        for (var at = 0; at < Written.Length; at += 997)
        {
            var changed = (byte[])Written.Clone();
            changed[at] ^= 4;
            Assert.Throws<InvalidDataException>(() => TellingFile.Read(changed, "m.bin"));
        }
    }
}
