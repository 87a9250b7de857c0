using System.IO.Hashing;
using Hearsay.Language.Neural;
using Hearsay.Language.Traits;
using Xunit;

namespace Hearsay.Language.Tests.Neural;

public sealed class NetworkFileTests
{
    private const string Text = "Orla Varga left the old quay on Monday .";

    [Fact]
    public void A_network_read_back_writes_the_same_bytes_and_reads_the_same()
    {
        var bytes = Bytes();
        var network = NetworkFile.Read(bytes, "network");
        Assert.Equal(bytes, Bytes());
        Assert.Equal(["A", "B", "C"], network.Shape.Tags);
        var (one, other) = (Read(network), Read(NetworkFile.Read(bytes, "network")));
        Assert.Equal(one.Heads, other.Heads);
        Assert.Equal(one.Relations, other.Relations);
        Assert.Single(one.Heads, head => head == -1);
    }

    [Fact]
    public void A_sentence_is_read_alike_alone_and_among_others()
    {
        var network = NetworkFile.Read(Bytes(), "network");
        var (together, apart) = (Read(network, 4, 8, 9), Read(network, 4));
        Assert.Equal(apart.Relations[..4], together.Relations[..4]);
        Assert.Equal(Read(network, 4, 8).Relations[4..8], together.Relations[4..8]);
        Assert.Equal(Read(network, 4, 8).Heads[4..8], together.Heads[4..8]);
    }

    [Fact]
    public void A_file_cut_short_or_changed_is_refused()
    {
        var bytes = Bytes();
        foreach (var length in new[] { 0, 7, 20, 100, bytes.Length - 1 })
            Assert.Throws<InvalidDataException>(() => NetworkFile.Read(bytes.AsSpan(0, length), "cut"));
        bytes[200] ^= 1;
        Assert.Contains("checksum", Assert.Throws<InvalidDataException>(() => NetworkFile.Read(bytes, "changed")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, 17)]
    [InlineData(8, 1 << 30)]
    [InlineData(12, -1)]
    [InlineData(28, 3)]
    [InlineData(32, 0)]
    public void Sizes_that_make_no_sense_are_refused(int at, int size)
    {
        var bytes = Bytes();
        BitConverter.TryWriteBytes(bytes.AsSpan(at), size);
        BitConverter.TryWriteBytes(bytes.AsSpan(bytes.Length - 8), XxHash3.HashToUInt64(bytes.AsSpan(0, bytes.Length - 8)));
        Assert.Throws<InvalidDataException>(() => NetworkFile.Read(bytes, "odd"));
    }

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        NetworkFile.Write(stream, SmallNetwork.Weights(), SmallNetwork.Vocabulary);
        return stream.ToArray();
    }

    /// <summary>Reads the text's first sentences, which end where told; the whole as one where nothing is told.</summary>
    private static NetworkOutputs Read(Network network, params int[] ends)
    {
        var words = Text.Split(' ');
        var (tokens, at) = (new Span[words.Length], 0);
        for (var i = 0; i < words.Length; i++, at++)
            tokens[i] = new Span(at, at += words[i].Length);
        using var traits = TokenTraits.Of(Text, tokens);
        var outputs = new NetworkOutputs(tokens.Length, network.Shape.Width);
        ends = ends.Length == 0 ? [tokens.Length] : ends;
        network.Read(traits, [.. ends.Select((end, i) => new TokenRange(i == 0 ? 0 : ends[i - 1], end))], outputs, new NetworkSpace());
        return outputs;
    }
}
