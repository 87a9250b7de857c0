using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Tests.Tellings;

public sealed class SequenceModelFileTests
{
    private static readonly SequenceModel Model = new(2, [1, -2, 3, 4, 127, -127, 0, 9], 0.5f, [0, float.NegativeInfinity, 1, 2, 3, 4]);

    [Fact]
    public void What_was_written_reads_back()
    {
        var models = SequenceModelFile.Read(Written(), "m.bin");
        Assert.Equal(2, models.Length);
        Assert.Equal(Model.Weights.ToArray(), models[0].Weights.ToArray());
        Assert.Equal(Model.Transitions.ToArray(), models[1].Transitions.ToArray());
        Assert.Equal(0.5f, models[0].Scale);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(19)]
    [InlineData(40)]
    public void A_file_cut_short_is_refused_by_name(int length)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => SequenceModelFile.Read(Written().AsSpan(0, length), "m.bin"));
        Assert.StartsWith("m.bin is no usable model file", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_changed_byte_is_noticed_wherever_it_stands()
    {
        var whole = Written();
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= 4;
            Assert.Throws<InvalidDataException>(() => SequenceModelFile.Read(changed, "m.bin"));
        }
    }

    [Fact]
    public void Tables_that_do_not_fit_each_other_make_no_model() =>
        Assert.Throws<ArgumentException>(() => new SequenceModel(2, new sbyte[6], 1, new float[6]));

    [Fact]
    public void A_score_is_the_scaled_sum_of_the_features_rows()
    {
        var scores = new float[2];
        Model.Score([0, 2, 6], scores); // bucket 6 of 4 is bucket 2
        Assert.Equal([(1 + 127 + 127) * 0.5f, (-2 - 127 - 127) * 0.5f], scores);
    }

    private static byte[] Written()
    {
        using var stream = new MemoryStream();
        SequenceModelFile.Write(stream, Model, Model);
        return stream.ToArray();
    }
}
