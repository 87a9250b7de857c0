namespace Hearsay.Reader.Tests;

/// <summary>Short reports read with the models that come with the program, for ways of telling where parse and rules must work together. All who speak are invented.</summary>
public sealed class SayingsTests
{
    private static readonly Lazy<ReportReader> Reader = new(ReportReader.LoadDefault);

    [Theory]
    [InlineData("Asked about the raid, Minister Ida Brok said the troops had left.", "unnamed asks the raid; Ida Brok asserts the troops had left")]
    [InlineData("Colonel Vane, when asked if the town had fallen, said it was still held.", "Vane asserts it was still held; unnamed asks if the town had fallen")]
    [InlineData("Asked about the shelling by reporters in Tarn, Pia Holm said that nobody was hurt.", "reporters in Tarn asks the shelling; Pia Holm asserts that nobody was hurt")]
    [InlineData("\"It was burned,\" the baker said. \"It was not,\" said the nurse.", "baker asserts \"It was burned,\"; nurse asserts \"It was not,\"")]
    [InlineData("\"We lost four houses. We will rebuild them.\" So wrote Mayor Ida Brok.", "Ida Brok asserts \"We lost four houses. We will rebuild them.\"")]
    [InlineData("Said Pia Holm: \"The bridge has fallen and the army has left.\"", "Pia Holm asserts \"The bridge has fallen and the army has left.\"")]
    [InlineData("Dam is safe, insists mayor", "mayor asserts Dam is safe")]
    [InlineData("Toll could reach 50 - mayor", "mayor predicts Toll could reach 50")]
    [InlineData("Some 40 houses burned (source: Tarn police).", "Tarn police asserts Some 40 houses burned")]
    [InlineData("Few believe the army has left the town.", "unnamed doubts the army has left the town")]
    [InlineData("An officer who declined to give his name said the army had left.", "officer asserts the army had left")]
    [InlineData("An officer who asked not to be named said the army had left.", "officer asserts the army had left")]
    [InlineData("Two people briefed on the matter said the army had left.", "people briefed on the matter asserts the army had left")]
    [InlineData("Pia Holm is unmoved. \"It is war.\"", "Pia Holm asserts \"It is war.\"")]
    [InlineData("The Velm Mothers' Circle said the army had left.", "Velm Mothers' Circle asserts the army had left")]
    [InlineData("The tower fell at noon, Salia One reported.", "Salia One asserts The tower fell at noon")]
    [InlineData("Sarah Lindqvist, a former engineer, doubts it.", "Sarah Lindqvist doubts it")]
    [InlineData("In the view of the ministry, the bridge was a target.", "ministry asserts the bridge was a target")]
    [InlineData("In view of the rain, the match was stopped.", "")]
    [InlineData("Two Western officials said the tower fell. Both officials said the army had left.", "Western officials asserts the tower fell; Western officials asserts the army had left")]
    [InlineData("Petro, a baker who asked that his surname not be used, said the shop was looted.", "Petro asserts the shop was looted")]
    [InlineData("The army says it lost ten tanks; the rebels claim they destroyed 40.", "army asserts it lost ten tanks; rebels asserts they destroyed 40")]
    [InlineData("The ministry said 12 had died; the hospital put the toll at 19.", "ministry asserts 12 had died; hospital estimates the toll at 19")]
    [InlineData("The army says it lost ten tanks; the rebels, however, say they destroyed 40.", "army asserts it lost ten tanks; rebels asserts they destroyed 40")]
    [InlineData("The governor said on Tuesday the road was open and said on Friday it was closed.", "governor asserts it was closed; governor asserts the road was open")]
    [InlineData("Residents spoke of bodies in the streets.", "Residents asserts bodies in the streets")]
    [InlineData("A nurse told of a ward without water.", "nurse asserts a ward without water")]
    [InlineData("As the mayor put it, the town is finished.", "mayor asserts the town is finished")]
    [InlineData("In the words of the mayor, \"the town is finished\".", "mayor asserts \"the town is finished\"")]
    [InlineData("It goes without saying that the harbour is closed.", "")]
    [InlineData("The firm has filed for bankruptcy protection.", "")]
    [InlineData("The singer appeared on a talent show.", "")]
    [InlineData("The mayor declined to comment, but two employees, who had seen the log, said the brakes had failed.", "mayor withholds to comment; employees asserts the brakes had failed")]
    [InlineData("The state railway had no comment. Two employees said the brakes had failed. One of them said the log was old.",
        "state railway withholds comment; employees asserts the brakes had failed; employees asserts the log was old")]
    [InlineData("Hamid, who asked that his family name be withheld, said the army had left.", "Hamid asserts the army had left")]
    [InlineData("The Human Rights Monitor put the number of dead at four.", "Human Rights Monitor estimates the number of dead at four")]
    [InlineData("The mayor slammed the claims as \"sick lies\".", "mayor denies the claims as \"sick lies\"")]
    [InlineData("Brek called the report fake news.", "Brek denies the report fake news")]
    [InlineData("Mr Brown denies hiding the files.", "Brown denies hiding the files")]
    [InlineData("She is not sure that it will hold.", "unnamed doubts that it will hold")]
    [InlineData("Brandt said he had been told by Lind that the vault was empty.", "Brandt asserts he had been told by Lind that the vault was empty; Lind via Brandt asserts that the vault was empty")]
    [InlineData("The WHO warned that cholera could spread.", "WHO predicts that cholera could spread")]
    [InlineData("Needless to say, the deal collapsed.", "")]
    [InlineData("Jurors were told that the valve had failed.", "unnamed asserts that the valve had failed")]
    [InlineData("The court heard that the valve had failed.", "unnamed asserts that the valve had failed")]
    [InlineData("The court neither confirmed nor denied the arrest.", "court withholds the arrest")]
    [InlineData("The fire, the mayor's aides believe, was started on purpose.", "mayor's aides asserts The fire was started on purpose")]
    [InlineData("The blast, Finch's allies suspect, was set off by a rival gang.", "Finch's allies asserts The blast was set off by a rival gang")]
    [InlineData("The fire, police believe, was started on purpose.", "police asserts The fire was started on purpose")]
    [InlineData("The dam, engineers working for the ministry fear, may burst.", "engineers predicts The dam may burst")]
    [InlineData("The plan, which the town opposed, was passed in May.", "")]
    [InlineData("The general replied: \"No comment.\"", "general withholds \"No comment.\"")]
    [InlineData("Ida Brock said the army had left.", "Ida Brock asserts the army had left")]
    [InlineData("The scale of the deployment suggests that the army is weak.", "")]
    [InlineData("Colonel Vane hung up.", "Vane withholds hung up")]
    [InlineData("Calls to the mayor's office went unanswered.", "mayor's office withholds unanswered")]
    [InlineData("No one at the consulate could be reached for comment.", "consulate withholds comment")]
    [InlineData("Warden hid letters, court hears", "unnamed asserts Warden hid letters")]
    [InlineData("Toll climbs to 15, says ministry", "ministry asserts Toll climbs to 15")]
    [InlineData("UN: 1,300 fled shelling in Tarn", "UN asserts 1,300 fled shelling in Tarn")]
    [InlineData("Mayor Brok: I won't resign", "Brok asserts I won't resign")]
    [InlineData("Hidden Costs: how the pier was sold", "")]
    [InlineData("Citing two officers, the Harbour Post said the pier had been mined.", "officers via Harbour Post asserts the pier had been mined")]
    [InlineData("According to the Harbour Post, citing the governor, the dam broke.", "governor via Harbour Post asserts the dam broke")]
    [InlineData("The dam broke, according to the Harbour Post, which cited the governor.", "governor via Harbour Post asserts The dam broke")]
    [InlineData("A memo, cited by The Examiner, describes the plan as illegal.", "unnamed memos via Examiner asserts the plan as illegal")]
    [InlineData("The army holds the pier, which the rebels deny.", "rebels denies The army holds the pier")]
    [InlineData("The pier was sunk by the navy, a charge the navy rejects.", "navy denies The pier was sunk by the navy")]
    [InlineData("An earlier version of this article said that 40 people had drowned.", "The Daily retracts that 40 people had drowned")]
    [InlineData("The government denies having hidden the log.", "government denies having hidden the log")]
    [InlineData("It is feared the flood will spread.", "unnamed predicts the flood will spread")]
    [InlineData("Brandt told the tribunal she did not see the order.", "Brandt asserts she did not see the order")]
    [InlineData("Prof. Ida Brok of Tarn University said the sample was too small.", "Ida Brok asserts the sample was too small")]
    [InlineData("The charity Open Doors said it had treated 30 people.", "Open Doors asserts it had treated 30 people")]
    [InlineData("The plan was met with scepticism by union leaders.", "union leaders doubts The plan")]
    [InlineData("Ivan Brok was taken on Tuesday. His brother said that soldiers came at night.", "Ivan Brok's brother asserts that soldiers came at night")]
    [InlineData("\"We saw three bodies,\" Nurses Abroad said in a statement. \"We are appalled.\" The charity Open Doors said it had treated 30 people. \"It was dark,\" it added.",
        "Nurses Abroad asserts \"We saw three bodies,\" \"We are appalled.\"; Open Doors asserts it had treated 30 people; Open Doors asserts \"It was dark,\"")]
    [InlineData("A UN inquiry concluded that nine people were killed.", "UN asserts that nine people were killed")]
    [InlineData("Reuters reported the talks had ended, citing sources.", "unnamed sources via Reuters asserts the talks had ended")]
    [InlineData("Some said soldiers opened fire, others spoke of a shot from a roof.", "unnamed asserts soldiers opened fire; others asserts of a shot from a roof")]
    [InlineData("She said tests were under way, but would not say where.", "unnamed withholds where; unnamed asserts tests were under way")]
    [InlineData("The widow, who asked that her name not be printed, confirmed by telephone that her husband was gone.", "widow confirms that her husband was gone")]
    [InlineData("Local media reported that 12 children had died, which the health ministry has yet to confirm.", "Local media asserts that 12 children had died; health ministry withholds that 12 children had died")]
    [InlineData("The firm, Harbour Lines, maintains two were killed.", "Harbour Lines asserts two were killed")]
    [InlineData("The union says three men died, one more than the company admits.", "union asserts three men died, one more than the company admits")]
    [InlineData("A captain shot 11 villagers in 2011, a war crimes court was told on Tuesday.", "unnamed asserts A captain shot 11 villagers in 2011")]
    [InlineData("The inquiry concluded that 14 were killed; the army's own study is believed to have found seven.", "unnamed inquiries asserts that 14 were killed; unnamed asserts the army's own study to have found seven")]
    [InlineData("Dorrian intelligence claims upwards of 3,000 fighters have been killed or wounded.", "Dorrian intelligence asserts upwards of 3,000 fighters have been killed or wounded")]
    [InlineData("One prisoner, identified only as Milo, said he was a clerk.", "prisoner asserts he was a clerk")]
    [InlineData("Estimates of the losses vary widely.", "")]
    [InlineData("The army withdrew from the town.", "")]
    [InlineData("The minister withdrew the claim that the army had left.", "minister retracts that the army had left")]
    [InlineData("What we know", "")]
    [InlineData("The outcome of the vote shows that voters are tired.", "")]
    [InlineData("The bridge seems to be holding.", "unattributed asserts The bridge to be holding")]
    [InlineData("To the engineers, the bridge seemed to move.", "engineers asserts the bridge to move")]
    [InlineData("It appears that the valve was open.", "unattributed asserts that the valve was open")]
    [InlineData("She seems to believe that the valve was open.", "unnamed asserts to believe that the valve was open")]
    [InlineData("The valve was open, stirring memories of the fire and celebrating nobody.", "")]
    [InlineData("Nine passengers were wheeled into the clinic in Tarn.", "")]
    public void Who_tells_what(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("The mayor's allegation that the army shelled the school was repeated by nobody.", "mayor asserts that the army shelled the school")]
    [InlineData("Holm's claim that the army shelled the school has been met with doubt.", "Holm asserts that the army shelled the school")]
    [InlineData("Reports that the army shelled the school have spread.", "unnamed reports asserts that the army shelled the school")]
    [InlineData("There were allegations by Norvia that the army shelled the school.", "Norvia asserts that the army shelled the school")]
    [InlineData("The admission by Norvia that its army shelled the school came late.", "Norvia confirms that its army shelled the school")]
    [InlineData("The suggestion that he lied angered the mayor.", "unnamed suggestions asserts that he lied")]
    [InlineData("The warning that the dam might burst came too late.", "unnamed warnings predicts that the dam might burst")]
    [InlineData("There were reports of looting.", "unnamed reports asserts looting")]
    [InlineData("The rebels' claim of victory was premature.", "rebels asserts victory")]
    public void What_a_noun_tells_ends_before_the_verb_of_the_sentence(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("The Courier quoted the mayor as saying the bridge had fallen.", "mayor via Courier asserts the bridge had fallen")]
    [InlineData("The bridge fell at noon, Ida Brok was quoted as saying by Tarn Wire.", "Ida Brok via Tarn Wire asserts The bridge fell at noon")]
    [InlineData("The bridge has fallen, Tarn Wire reported, citing the mayor.", "mayor via Tarn Wire asserts The bridge has fallen")]
    [InlineData("The minister, quoted by the Courier, said the army had left.", "minister via Courier asserts the army had left")]
    [InlineData("According to the Courier, which cited two officers, the army has left the town.", "officers via Courier asserts the army has left the town")]
    [InlineData("The Courier, citing a study by the Institute of Peace, said 40 houses burned.", "Institute of Peace via Courier asserts 40 houses burned")]
    [InlineData("Ida Brok told the Tarn Herald and the Salia Courier that the bridge had fallen.", "Ida Brok via Tarn Herald, Salia Courier asserts that the bridge had fallen")]
    [InlineData("Mayor Ida Brok told the Courier that the bridge had fallen, Tarn Wire reported.",
        "Tarn Wire asserts Mayor Ida Brok told the Courier that the bridge had fallen; Ida Brok via Tarn Wire, Courier asserts that the bridge had fallen")]
    [InlineData("According to a leaked memo seen by Tarn Wire, the rockets had failed.", "unnamed memos via Tarn Wire asserts the rockets had failed")]
    [InlineData("Pia Holm denied that Karsa was being used as a depot, a claim first made by Vostrian state television.",
        "Pia Holm denies that Karsa was being used as a depot; Vostrian state television asserts that Karsa was being used as a depot")]
    [InlineData("The minister told parliament that nobody had been taken prisoner, a statement her office later withdrew.",
        "minister asserts that nobody had been taken prisoner; office retracts that nobody had been taken prisoner")]
    [InlineData("The army said it had killed 23 fighters, a claim that the rebels have denied.", "army asserts it had killed 23 fighters; rebels denies it had killed 23 fighters")]
    [InlineData("The minister said the road was open, although photographs obtained by the Tarn Courier show it blocked.", "minister asserts the road was open")]
    [InlineData("Ida Brok denied the charge in a letter seen by the Tarn Courier.", "Ida Brok via Tarn Courier denies the charge")]
    [InlineData("In documents obtained by the Tarn Courier, Ida Brok said the dam was unsafe.", "Ida Brok via Tarn Courier asserts the dam was unsafe")]
    [InlineData("Ida Brok was quoted by the Tarn Courier as saying the dam was safe.", "Ida Brok via Tarn Courier asserts the dam was safe")]
    [InlineData("The minister was cited by state media as saying that no one had died.", "minister asserts that no one had died")]
    [InlineData("It remains unclear who ordered the strike.", "")]
    [InlineData("Twelve people died, a figure first reported by Tarn Wire.", "Tarn Wire asserts Twelve people died")]
    public void Through_whom_it_is_told(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("The ministry had no comment.", "ministry withholds comment")]
    [InlineData("No one at the ministry was available for comment.", "ministry withholds comment")]
    [InlineData("The ministry was not available for comment on the raid.", "ministry withholds comment on the raid")]
    [InlineData("The minister would not be drawn on the raid.", "minister withholds the raid")]
    [InlineData("The United Nations did not immediately comment.", "United Nations withholds comment")]
    [InlineData("Asked if rockets had been used, Pia Holm replied: \"No comment.\"", "unnamed asks if rockets had been used; Pia Holm withholds \"No comment.\"")]
    [InlineData("There was no immediate comment from Moscow.", "Russia withholds comment")]
    [InlineData("The army remained silent.", "army withholds silent")]
    public void Who_is_silent(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("The general said the troops would leave in June.", Stance.Predicts, Polarity.Affirmed, Certainty.Certain, Modality.Planned)]
    [InlineData("The minister said the army would not attack the town.", Stance.Predicts, Polarity.Negated, Certainty.Certain, Modality.Planned)]
    [InlineData("\"We shall rebuild the bridge,\" the mayor said.", Stance.Asserts, Polarity.Affirmed, Certainty.Certain, Modality.Planned)]
    [InlineData("The mayor said the shell could not possibly have come from the hill.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("The general said the army was not to blame for the fire.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("The engineer said the dam was far from safe.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("An earlier version of this article incorrectly stated that the bridge had fallen.", Stance.Retracts, Polarity.Affirmed, Certainty.Certain, Modality.Happened)]
    [InlineData("Correction: We earlier reported that the bridge had fallen.", Stance.Retracts, Polarity.Affirmed, Certainty.Certain, Modality.Happened)]
    [InlineData("We earlier reported that the bridge had fallen.", Stance.Asserts, Polarity.Affirmed, Certainty.Certain, Modality.Happened)]
    [InlineData("Reuters could not independently verify either account.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("Neither side's account could be independently confirmed.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("Coast Wire was not able to establish when the pictures were taken.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    [InlineData("Tarn Wire was unable to verify the footage.", Stance.Asserts, Polarity.Negated, Certainty.Certain, Modality.Happened)]
    public void How_it_is_told(string text, Stance stance, Polarity polarity, Certainty certainty, Modality modality)
    {
        var statement = Assert.Single(Read(text).Statements);
        Assert.Equal((stance, polarity, certainty, modality), (statement.Stance, statement.Polarity, statement.Certainty, statement.Modality));
    }

    private static Reading Read(string text) => Reader.Value.Read(new Report { Id = "r", Text = text, Outlet = "The Daily" });

    [Theory]
    [InlineData("Airbus said the jet was safe.", "Airbus", OriginKind.Organisation)]
    [InlineData("Greenpeace warned of a spill.", "Greenpeace", OriginKind.Organisation)]
    [InlineData("Pelican Foods said it would close the plant.", "Pelican Foods", OriginKind.Organisation)]
    [InlineData("Ida Brok said the plant was closed.", "Ida Brok", OriginKind.Person)]
    public void What_kind_of_origin_it_is(string text, string name, OriginKind kind)
    {
        var statement = Assert.Single(Read(text).Statements);
        Assert.Equal((name, kind), (statement.Origin, statement.OriginKind));
    }

    private static string Told(string text) => string.Join("; ", Read(text).Statements.Select(statement => $"{statement.Origin}{Via(statement)} {statement.Stance.ToString().ToLowerInvariant()} "
        + string.Join(" ", statement.Content.Select(span => span.Of(text).ToString()))));

    private static string Via(Statement statement) => statement.Via.Count == 0 ? "" : " via " + string.Join(", ", statement.Via);
}
