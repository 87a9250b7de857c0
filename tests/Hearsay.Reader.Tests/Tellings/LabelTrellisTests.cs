using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Tests.Tellings;

public sealed class LabelTrellisTests
{
    private static readonly float[] Free = [0, 0, 0, 0, 0, 0];

    [Fact]
    public void Without_transitions_each_token_takes_its_best_label()
    {
        var path = new byte[3];
        var score = new LabelTrellis(2).Decode([1, 0, 0, 2, 3, 1], Free, path);
        Assert.Equal([0, 1, 0], path);
        Assert.Equal(6, score);
    }

    [Fact]
    public void A_forbidden_step_is_never_taken_however_well_it_scores()
    {
        // Label 1 may follow only itself, and may not begin.
        float[] transitions = [0, float.NegativeInfinity, 0, float.NegativeInfinity, 0, 0];
        var path = new byte[2];
        new LabelTrellis(2).Decode([0, 9, 0, 9], transitions, path);
        Assert.Equal([0, 0], path);
    }

    [Fact]
    public void A_costly_step_pays_where_what_follows_is_worth_more()
    {
        float[] transitions = [0, -5, 0, 0, 0, 4];
        var path = new byte[3];
        var score = new LabelTrellis(2).Decode([0, 0, 0, 0, 0, 0], transitions, path);
        Assert.Equal([0, 1, 1], path);
        Assert.Equal(4, score);
    }

    [Fact]
    public void No_tokens_have_an_empty_path() => Assert.Equal(0, new LabelTrellis(2).Decode([], Free, []));
}
