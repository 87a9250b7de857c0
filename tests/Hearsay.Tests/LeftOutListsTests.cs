using Xunit;

namespace Hearsay.Tests;

public sealed class LeftOutListsTests
{
    [Fact]
    public void Lists_that_a_reading_leaves_out_are_empty()
    {
        var reading = ReadingJson.Read("""{"report":{"id":"a","text":"x"},"statements":[{"id":"s0","source":[],"cue":[],"content":[],"origin":"o","originKind":"person"}]}"""u8);

        Assert.Empty(reading.Furniture);
        Assert.Empty(reading.Figures);
        Assert.Empty(reading.Statements[0].Via);
        Assert.Empty(reading.Report.Furniture);
    }
}
