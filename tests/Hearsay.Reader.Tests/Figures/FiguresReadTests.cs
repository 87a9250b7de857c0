namespace Hearsay.Reader.Tests.Figures;

/// <summary>Figures of short reports read with the models that come with the program: what is counted, where and when. All places are invented.</summary>
public sealed class FiguresReadTests
{
    [Theory]
    [InlineData("One in four children is hungry.", "One in four = 0.25 share of child hungry")]
    [InlineData("About 1 in 10 soldiers deserted.", "About 1 in 10 = 0.1 share of soldier")]
    [InlineData("A 40-strong team searched the hill.", "40 = 40 count of team")]
    [InlineData("Children under 5 were flown out.", "under 5 = ?-5 year of ")]
    [InlineData("The storm killed 14 in Velm, nine in Tarn and two in Oder.", "14 = 14 count of  killed; nine = 9 count of  killed; two = 2 count of  killed")]
    [InlineData("Output fell from 400,000 to 250,000 barrels a day.", "400,000 = 400000 barrel per day of ; 250,000 = 250000 barrel per day of ")]
    [InlineData("The number of beds rose to 40 from 12.", "40 = 40 count of bed; 12 = 12 count of bed")]
    [InlineData("The army cut its garrison from 9,000 to 6,500 soldiers.", "9,000 = 9000 count of soldier; 6,500 = 6500 count of soldier")]
    [InlineData("Unemployment dropped to 4.1 percent from 4.4 percent.", "4.1 = 4.1 percent of ; 4.4 = 4.4 percent of ")]
    [InlineData("At least 17 people, including four children, were killed and 60 wounded.", "At least 17 = 17-? count of people killed; four = 4 count of child killed; 60 = 60 count of people wounded")]
    [InlineData("The ministry put the number of missing at 212, down from 340 on Monday.", "212 = 212 count of  missing; 340 = 340 count of  missing")]
    [InlineData("The ministry raised the number of dead to 31, from 23 last Wednesday.", "31 = 31 count of  dead; 23 = 23 count of  dead")]
    [InlineData("The other 23 are presumed dead, she said.", "23 = 23 count of  dead")]
    [InlineData("The toll has climbed past 3,000.", "climbed past 3,000 = 3000-? count of  death")]
    [InlineData("The blast left one dead and 14 hurt.", "one = 1 count of  dead; 14 = 14 count of hurt hurt")]
    [InlineData("Two hostages were killed.", "Two = 2 count of hostage killed")]
    [InlineData("Nine wounded people later died.", "Nine = 9 count of people died")]
    [InlineData("Six of the missing were found dead.", "Six = 6 count of missing dead")]
    [InlineData("640 prisoners were released.", "640 = 640 count of prisoner released")]
    [InlineData("5,000 troops sent to Velm were killed.", "5,000 = 5000 count of troop killed")]
    [InlineData("Twelve wounded men were flown out.", "Twelve = 12 count of man wounded")]
    [InlineData("A $5 million reward was offered.", "$5 million = 5000000 dollar of ")]
    [InlineData("It may cost $2-3 billion.", "$2-3 billion = 2000000000-3000000000 dollar of ")]
    [InlineData("It may cost £10-12m.", "£10-12m = 10000000-12000000 pound of ")]
    [InlineData("Two to three dozen men came.", "Two to three dozen = 24-36 count of man")]
    [InlineData("Two or three hundred men came.", "Two or three hundred = 200-300 count of man")]
    [InlineData("Three hundred thousand men came.", "Three hundred thousand = 300000 count of man")]
    [InlineData("Some 4.2m people fled.", "Some 4.2m = 4200000 count of people fled")]
    [InlineData("A father of three was killed.", "")]
    [InlineData("A boy of nine was killed.", "nine = 9 year of ")]
    [InlineData("She was 82.", "82 = 82 year of ")]
    [InlineData("The army handed over 12 bodies.", "12 = 12 count of body dead")]
    [InlineData("Well over 12 bodies were found.", "Well over 12 = 12-? count of body dead")]
    [InlineData("She told them about 12 prisoners.", "12 = 12 count of prisoner captured")]
    [InlineData("No one was killed.", "No one = 0 count of  killed")]
    [InlineData("There were no casualties.", "no = 0 count of casualty casualty")]
    [InlineData("Not a single soldier died.", "Not a single = 0 count of soldier died")]
    [InlineData("No plans were announced.", "")]
    [InlineData("Nobody came.", "")]
    [InlineData("At least 20 and possibly as many as 35 people died.", "At least 20 and possibly as many as 35 = 20-35 count of people died")]
    [InlineData("More than 1,000 but fewer than 1,500 people fled.", "More than 1,000 but fewer than 1,500 = 1000-1500 count of people fled")]
    [InlineData("At least 12 people died and up to 40 fled.", "At least 12 = 12-? count of people died; up to 40 = ?-40 count of people fled")]
    [InlineData("Over 300 and up to 500 people fled.", "Over 300 and up to 500 = 300-500 count of people fled")]
    [InlineData("Scores were injured.", "Scores = 20-200 count of  injured")]
    [InlineData("The scores were level.", "")]
    [InlineData("Civilians killed: 4", "4 = 4 count of civilian killed")]
    [InlineData("Children killed: 3; residential buildings destroyed: 31.", "3 = 3 count of child killed; 31 = 31 count of residential building destroyed")]
    [InlineData("The army said the men were killed: 4 of them cooks.", "4 = 4 count of ")]
    [InlineData("The ferry held 400 people at most.", "400 = ?-400 count of people")]
    [InlineData("Guards fired 12 shots or more.", "12 = 12-? count of shot")]
    [InlineData("Of the 12 at least three died.", "12 = 12 count of  died; at least three = 3-? count of  died")]
    [InlineData("The raiders took 500 pounds of fuel.", "500 = 500 pound of fuel")]
    [InlineData("A magnitude 6.4 quake struck at dawn.", "6.4 = 6.4 magnitude of ")]
    [InlineData("The quake had a magnitude of 5.9.", "5.9 = 5.9 magnitude of ")]
    [InlineData("Two boys aged seven and nine died.", "Two = 2 count of boy died; seven = 7 year of ; nine = 9 year of ")]
    [InlineData("Three sisters, aged 4, 6 and 11, were hurt.", "Three = 3 count of sister hurt; 4 = 4 year of ; 6 = 6 year of ; 11 = 11 year of ")]
    [InlineData("Voters between the ages of 18 and 29 — the young — fled.", "18 = 18 year of ; 29 = 29 year of ")]
    [InlineData("A boy aged 9 and 40 women were killed.", "9 = 9 year of ; 40 = 40 count of woman killed")]
    [InlineData("A boy aged 9, 40 women and two men were killed.", "9 = 9 year of ; 40 = 40 count of woman killed; two = 2 count of man killed")]
    [InlineData("The victim, believed to be 19, was flown out.", "19 = 19 year of ")]
    [InlineData("The toll is believed to be 45.", "45 = 45 count of ")]
    public void What_a_figure_counts(string text, string expected) => Assert.Equal(expected, string.Join("; ", Read(text).Select(figure => Show(text, figure))));

    [Theory]
    [InlineData("In January and February 90 people died.", "2025-01/2025-02")]
    [InlineData("In January and March 90 people died.", "2025-03")]
    [InlineData("In 2023 and 2024 90 people died.", "2023/2024")]
    [InlineData("On 8-9 March 90 people died.", "2025-03-08/2025-03-09")]
    [InlineData("From 3 to 9 March 90 people died.", "2025-03-03/2025-03-09")]
    [InlineData("Between March 3 and 9 some 90 people died.", "2025-03-03/2025-03-09")]
    [InlineData("Between March 3 and 9 people died.", "2025-03-03/..")]
    [InlineData("Fourteen people were killed over the weekend.", "2025-03-08/2025-03-09")]
    [InlineData("More than 900 people have died since the war began in 2016.", "2016/2025-03-14")]
    [InlineData("More than 900 people have died since the siege in May 2024.", "2024-05/2025-03-14")]
    [InlineData("More than 900 people have died since the siege.", null)]
    [InlineData("Twelve people have died, the ministry said on Tuesday.", null)]
    [InlineData("Twelve people died on Monday, the ministry said on Tuesday.", "2025-03-10")]
    public void When_it_was(string text, string? time) => Assert.Equal(time, Assert.Single(Read(text)).Time);

    [Fact]
    public void All_that_befell_those_of_a_whole_are_parts_of_it()
    {
        var figures = Read("Of the 48 passengers, 31 were rescued, nine drowned and eight are still missing.");

        Assert.Equal(["f1", "f1", "f1"], figures.Skip(1).Select(figure => figure.PartOf));
        Assert.Equal(["rescued", "drowned", "missing"], figures.Skip(1).Select(figure => figure.Outcome));
    }

    [Theory]
    [InlineData("Police shot 23 people this year, compared with six before.", null)]
    [InlineData("The firm sold 412 boats last year, against 390 before.", null)]
    [InlineData("Some 2,500 officers were sent, twice as many as last year.", null)]
    [InlineData("Police shot 23 people this year and wounded six.", "2025")]
    [InlineData("Fifty people died on Saturday. Fourteen died the next day.", "2025-03-09")]
    [InlineData("A blast on 2 March was the first. Three days later 14 people died.", "2025-03-05")]
    [InlineData("Fourteen people died the next day.", null)]
    [InlineData("Fifty people died on Friday. Fourteen died the next day.", null)]
    public void The_last_figure_has_its_own_time(string text, string? time) => Assert.Equal(time, Read(text)[^1].Time);

    [Theory]
    [InlineData("Some 500 pounds of flour were burnt.", FigureKind.Measure)]
    [InlineData("A 2,000-pound bomb fell.", FigureKind.Measure)]
    [InlineData("The state paid 500 pounds of compensation.", FigureKind.Money)]
    [InlineData("She paid a 300-pound fine.", FigureKind.Money)]
    [InlineData("It cost 300 pounds.", FigureKind.Money)]
    public void Pounds_are_weighed_or_paid(string text, FigureKind kind) => Assert.Equal(kind, Assert.Single(Read(text)).Kind);

    [Theory]
    [InlineData("Exports rose 12% to 430 tonnes from 384 tonnes a year earlier.")]
    [InlineData("The number of beds rose to 90 from 60 in May.")]
    public void The_time_of_the_earlier_figure_is_not_the_first_ones(string text) => Assert.Null(Read(text)[0].Time);

    [Fact]
    public void Overnight_is_the_day_before_the_report() => Assert.Equal("2025-03-13", Assert.Single(Read("Fourteen people were killed overnight.")).Time);

    private static IReadOnlyList<Figure> Read(string text) => Sayings.Read(new Report { Id = "r", Text = text, Published = new PartialDate(2025, 3, 14) }).Figures;

    private static string Show(string text, Figure figure)
    {
        var range = figure.Low == figure.High ? $"{figure.Low}" : $"{figure.Low?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}-{figure.High?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}";
        return $"{figure.Span.In(text)} = {range} {figure.Unit} of {figure.Counted}{(figure.Outcome is null ? "" : " " + figure.Outcome)}";
    }
}
