namespace Hearsay.Reader.Tests;

/// <summary>Short reports read with the models that come with the program: words beside what is told that lead a reading astray. All who speak are invented.</summary>
public sealed class BesideSayingsTests
{
    [Theory]
    [InlineData("\"Nobody fled,\" Tarn Wire quoted Ida Brok as saying.", "Ida Brok via Tarn Wire asserts \"Nobody fled,\"")]
    [InlineData("\"It is over,\" the agency quoted the general as saying.", "general via agency asserts \"It is over,\"")]
    [InlineData("The army will win, predicted the general's brother, Pavel Holm.", "Pavel Holm predicts The army will win")]
    [InlineData("The votes were counted twice, insisted the returning officer, Pia Holm.", "Pia Holm asserts The votes were counted twice")]
    [InlineData("Police say the van was parked, but two drivers dispute that.", "Police asserts the van was parked; drivers denies that")]
    [InlineData("The toll, the army says, is nine; rebels say it is 40.", "army asserts The toll is nine; rebels asserts it is 40")]
    [InlineData("The bridge, police said, was closed; drivers said it was open.", "police asserts The bridge was closed; drivers asserts it was open")]
    [InlineData("The bridge was destroyed, state media said, quoting the civil defence.", "civil defence via state media asserts The bridge was destroyed,")]
    [InlineData("Pia Holm told police that the driver had slept, according to a court report.", "court asserts Pia Holm told police that the driver had slept; Pia Holm via court asserts that the driver had slept")]
    [InlineData("The mayor promised that no tax would rise, her office said.", "office asserts The mayor promised that no tax would rise; mayor via office asserts that no tax would rise")]
    [InlineData("Nine people were confirmed dead and 33 injured, authorities said.", "authorities asserts Nine people were confirmed dead and 33 injured")]
    [InlineData("Five people were confirmed dead.", "unnamed confirms Five people dead")]
    [InlineData("A lawyer hired by the family said the boy was unarmed.", "lawyer asserts the boy was unarmed")]
    [InlineData("A guard questioned by police blamed the driver.", "guard asserts the driver")]
    [InlineData("Two cases have been reported among the nurses.", "unnamed asserts Two cases")]
    [InlineData("Nine cases have been reported outside the capital.", "unnamed asserts Nine cases")]
    [InlineData("A further 30 deaths were reported by hospitals.", "hospitals asserts A further 30 deaths")]
    public void Who_tells_what(string text, string told) => Assert.Equal(told, Sayings.Told(text));

    [Theory]
    [InlineData("The army says it holds the town; the rebels disagree.", "army asserts it holds the town; rebels denies it holds the town")]
    [InlineData("The firm said the dam was safe. The widow is not convinced.", "firm asserts the dam was safe; widow doubts the dam was safe")]
    [InlineData("Doctors dispute the figure.", "Doctors denies the figure")]
    [InlineData("The ministry said 12 had died. The Red Cross put it at 61.", "ministry asserts 12 had died; Red Cross estimates it at 61")]
    [InlineData("The army gave a figure of 30.", "army asserts a figure of 30")]
    [InlineData("By the army's count, 12 men died.", "army estimates 12 men died")]
    [InlineData("The claim could not be independently verified.", "unnamed asserts The claim")]
    [InlineData("Pia Holm complained to the BBC that nobody had called.", "Pia Holm via BBC asserts that nobody had called")]
    [InlineData("A survivor told Human Rights Watch that 40 men were shot.", "survivor via Human Rights Watch asserts that 40 men were shot")]
    [InlineData("The army says it lost 12 men, the rebels 90.", "army asserts it lost 12 men; rebels asserts 90")]
    [InlineData("The ministry said 12 died, the opposition 40 and the UN 27.", "ministry asserts 12 died; UN asserts 27; opposition asserts 40")]
    [InlineData("The ministry reported 12 dead; the union, 30.", "ministry asserts 12 dead; union asserts 30")]
    [InlineData("The army said it killed 12 soldiers, a policeman and three civilians.", "army asserts it killed 12 soldiers, a policeman and three civilians")]
    [InlineData("Police said 12 were hurt, two seriously.", "Police asserts 12 were hurt, two seriously")]
    [InlineData("The UN recorded 45 deaths.", "UN asserts 45 deaths")]
    [InlineData("Ferry sinks off Tarn, 17 dead: coast guard", "coast guard asserts Ferry sinks off Tarn, 17 dead")]
    [InlineData("Ministry: three dead, not four", "Ministry asserts three dead, not four")]
    [InlineData("Market: three stalls, four tents", "")]
    [InlineData("Twelve people have died, reckons the mayor.", "mayor estimates Twelve people have died")]
    public void Who_answers_counts_or_is_told(string text, string told) => Assert.Equal(told, Sayings.Told(text));

    [Theory]
    [InlineData("Neither company returned a call seeking comment.", "company withholds comment")]
    [InlineData("Neither the army nor the ministry commented.", "army and ministry withholds commented")]
    [InlineData("The mayor referred questions to the police.", "mayor withholds questions to the police")]
    [InlineData("\"I won't go into that,\" Pia Holm said.", "Pia Holm withholds \"I won't go into that,\"")]
    [InlineData("\"We did not discuss that,\" Pia Holm said.", "Pia Holm asserts \"We did not discuss that,\"")]
    [InlineData("The general had nothing to add.", "general withholds add")]
    [InlineData("The minister has not spoken publicly.", "minister withholds has not spoken publicly")]
    [InlineData("The firm was contacted for comment.", "firm withholds comment")]
    public void Who_is_silent(string text, string told) => Assert.Equal(told, Sayings.Told(text));

    [Theory]
    [InlineData("Villagers fear the dam, built in 1931, will break.", "Villagers predicts the dam, built in 1931, will break")]
    [InlineData("Prosecutors allege Brok, 51, ordered the killing.", "Prosecutors asserts Brok, 51, ordered the killing")]
    [InlineData("The widow claims the company, which owns the pier, knew of the crack.", "widow asserts the company, which owns the pier, knew of the crack")]
    [InlineData("The mayor said nothing had happened.", "mayor asserts nothing had happened")]
    [InlineData("The mayor said nothing about the fire.", "mayor withholds nothing about the fire")]
    [InlineData("A clinic was attacked.", "")]
    [InlineData("The man was charged on Friday.", "")]
    [InlineData("The minister was criticised for his silence.", "")]
    [InlineData("Four men have been accused of the theft.", "unnamed asserts Four men the theft")]
    public void What_is_told(string text, string told) => Assert.Equal(told, Sayings.Told(text));

    [Theory]
    [InlineData("No deaths have been reported.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("There were no immediate reports of injuries.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("The letter, which Brok said he had not read, was sent in May.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("The plan, which Brok said would fail, was dropped.", Stance.Predicts, Polarity.Affirmed, Certainty.Certain, Modality.Planned)]
    [InlineData("Residents said they could hear shelling.", Stance.Asserts, Polarity.Affirmed, Certainty.Certain, Modality.Happened)]
    [InlineData("Residents said they could leave the town.", Stance.Asserts, Polarity.Affirmed, Certainty.Possible, Modality.Planned)]
    [InlineData("\"Why did they come?\" asked Pia Holm.", Stance.Asks, Polarity.Affirmed, Certainty.Certain, Modality.Happened)]
    [InlineData("We note that no evidence has been shown.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("Judges said there was no evidence of fraud.", Stance.Doubts, Polarity.Affirmed, Certainty.Certain, Modality.Happened)]
    [InlineData("Officials do not know which bridge was hit.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    public void How_it_is_told(string text, Stance stance, Polarity polarity, Certainty certainty, Modality modality) =>
        Assert.Equal((stance, polarity, certainty, modality), Sayings.How(text));
}
