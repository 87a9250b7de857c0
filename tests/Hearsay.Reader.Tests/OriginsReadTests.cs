namespace Hearsay.Reader.Tests;

/// <summary>Who is who in short reports, read with the models that come with the program. All who speak are invented.</summary>
public sealed class OriginsReadTests
{
    [Theory]
    [InlineData("Russia's Defence Ministry said the hill was taken. Ukraine's Defence Ministry said it was held. The Defence Ministry added that 40 fell.", "Russia's Defence Ministry; Ukraine's Defence Ministry; Ukraine's Defence Ministry")]
    [InlineData("Kenya's High Court said the vote stood. Ghana's High Court said it fell.", "Kenya's High Court; Ghana's High Court")]
    [InlineData("The Defence Ministry said the hill was taken. Ukraine's Defence Ministry said it was held.", "Defence Ministry; Ukraine's Defence Ministry")]
    [InlineData("Germany's Deutsche Bank said it was ready.", "Deutsche Bank")]
    [InlineData("The army and the ministry said the road was open.", "army and ministry")]
    public void Bodies_of_two_states_are_two(string text, string origins) => Assert.Equal(origins, Origins(text));

    [Theory]
    [InlineData("The Ministry of Defence (MoD) said 12 died. The MoD denied striking a school.", "Ministry of Defence; Ministry of Defence")]
    [InlineData("The Ministry of Defence said 12 died. The MoD denied striking a school.", "Ministry of Defence; Ministry of Defence")]
    [InlineData("The Department for Transport (DfT) said the line was shut. The DfT said it would open in May.", "Department for Transport; Department for Transport")]
    public void Capitals_with_a_small_letter_between_are_initials(string text, string origins) => Assert.Equal(origins, Origins(text));

    [Theory]
    [InlineData("President Brok said the vote was fair. Dr. L. Brok, a surgeon, said she had seen stuffed boxes.", "Brok; L. Brok")]
    [InlineData("President Brok said the vote was fair. Later Ida Brok told parliament that it was over.", "Ida Brok; Ida Brok")]
    [InlineData("Pia Holm and her father Hans Holm were on board. Hans Holm said the engine failed. Holm said she swam.", "Hans Holm; Pia Holm")]
    [InlineData("Velmish minister Anna Brok said 30 had died. Tarnish minister Karl Ode said 60 had died. The minister said she would resign.", "Anna Brok; Karl Ode; Anna Brok")]
    [InlineData("Kim Jong Un said the talks were over. Kim Jong-un said nothing had changed.", "Kim Jong Un; Kim Jong Un")]
    [InlineData("Governor Tess Hall warned of floods.", "Tess Hall")]
    public void People_of_one_name_are_told_apart(string text, string origins) => Assert.Equal(origins, Origins(text));

    [Theory]
    [InlineData("The Gazette reported that a jet was hit. Radio Tarn said it was lost. The station said three had died. The newspaper said four had.", "Gazette; Radio Tarn; Radio Tarn; Gazette")]
    [InlineData("• WFP said food was short.", "WFP")]
    public void A_noun_takes_up_what_it_can_stand_for(string text, string origins) => Assert.Equal(origins, Origins(text));

    [Theory]
    [InlineData("MSF said its ward was hit.", "MSF", OriginKind.Organisation)]
    [InlineData("Blue Channel Lines said the ferry was sound.", "Blue Channel Lines", OriginKind.Organisation)]
    [InlineData("Aid group Nomad said 40 had died.", "Nomad", OriginKind.Organisation)]
    [InlineData("The website Tarnwatch said 40 had died.", "Tarnwatch", OriginKind.Outlet)]
    [InlineData("Islamic State claimed the attack.", "Islamic State", OriginKind.Organisation)]
    public void What_kind_of_origin_it_is(string text, string name, OriginKind kind) => Assert.Equal((name, kind), Sayings.Origin(text));

    private static string Origins(string text) => string.Join("; ", Sayings.Read(text).Statements.Select(statement => statement.Origin));
}
