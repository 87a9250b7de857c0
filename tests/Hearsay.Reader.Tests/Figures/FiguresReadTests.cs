namespace Hearsay.Reader.Tests.Figures;

/// <summary>Figures of short reports read with the models that come with the program: what is counted, where and when. All places are invented.</summary>
public sealed class FiguresReadTests
{
    private static readonly Lazy<ReportReader> Reader = new(ReportReader.LoadDefault);

    [Theory]
    [InlineData("One in four children is hungry.", "One in four = 0.25 share of child hungry")]
    [InlineData("About 1 in 10 soldiers deserted.", "About 1 in 10 = 0.1 share of soldier")]
    [InlineData("A 40-strong team searched the hill.", "40 = 40 count of team")]
    [InlineData("Children under 5 were flown out.", "under 5 = ?-5 year of ")]
    [InlineData("The storm killed 14 in Velm, nine in Tarn and two in Oder.", "14 = 14 count of  killed; nine = 9 count of  killed; two = 2 count of  killed")]
    public void What_a_figure_counts(string text, string expected) => Assert.Equal(expected, string.Join("; ", Read(text).Select(figure => Show(text, figure))));

    [Fact]
    public void Overnight_is_the_day_before_the_report() => Assert.Equal("2025-03-13", Assert.Single(Read("Fourteen people were killed overnight.")).Time);

    private static IReadOnlyList<Figure> Read(string text) => Reader.Value.Read(new Report { Id = "r", Text = text, Published = new PartialDate(2025, 3, 14) }).Figures;

    private static string Show(string text, Figure figure)
    {
        var range = figure.Low == figure.High ? $"{figure.Low}" : $"{figure.Low?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}-{figure.High?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}";
        return $"{figure.Span.In(text)} = {range} {figure.Unit} of {figure.Counted}{(figure.Outcome is null ? "" : " " + figure.Outcome)}";
    }
}
