using Hearsay.Language.Coreference;
using Hearsay.Testing;
using Xunit;

namespace Hearsay.Language.Tests.Coreference;

public sealed class NominalLinksTests
{
    private static readonly KnownWords Words = new([new("minister", NounKind.Person)], [new("Ilse", Gender.Female), new("Odd", Gender.Male)]);

    [Fact]
    public void A_short_name_takes_up_the_whole_one()
    {
        var book = Read("""
            Ilse NNP 3 nsubj _ PER
            Vorn NNP 1 flat _ PER
            left VBD 0 root leave
            """, """
            Vorn NNP 2 nsubj _ PER
            wept VBD 0 root weep
            """);
        Assert.True(Together(book, "Ilse Vorn", "Vorn"));
    }

    [Fact]
    public void People_of_one_surname_with_other_first_names_stay_apart()
    {
        var book = Read("""
            Ilse NNP 3 nsubj _ PER
            Vorn NNP 1 flat _ PER
            left VBD 0 root leave
            """, """
            Odd NNP 3 nsubj _ PER
            Vorn NNP 1 flat _ PER
            wept VBD 0 root weep
            """);
        Assert.False(Together(book, "Ilse Vorn", "Odd Vorn"));
    }

    [Fact]
    public void A_title_of_the_other_gender_keeps_a_surname_apart()
    {
        var book = Read("""
            Ilse NNP 3 nsubj _ PER
            Vorn NNP 1 flat _ PER
            left VBD 0 root leave
            """, """
            Mr NNP 2 nmod:desc
            Vorn NNP 3 nsubj _ PER
            wept VBD 0 root weep
            """);
        Assert.False(Together(book, "Ilse Vorn", "Mr Vorn"));
    }

    [Fact]
    public void An_abbreviation_in_brackets_takes_up_the_name_before_it()
    {
        var book = Read("""
            The DT 4 det the
            National NNP 4 amod _ ORG
            Harbour NNP 4 compound _ ORG
            Watch NNP 8 nsubj _ ORG
            ( -LRB- 6 punct
            NHW NNP 4 appos
            ) -RRB- 6 punct
            slept VBD 0 root sleep
            """, """
            NHW NNP 2 nsubj _ ORG
            woke VBD 0 root wake
            """);
        Assert.True(Together(book, "The National Harbour Watch", "NHW", last: true));
    }

    [Fact]
    public void A_role_takes_up_the_person_whose_apposition_told_it()
    {
        var book = Read("""
            Ilse NNP 7 nsubj _ PER
            Vorn NNP 1 flat _ PER
            , , 6 punct
            the DT 6 det
            defence NN 6 compound
            minister NN 1 appos
            left VBD 0 root leave
            """, """
            The DT 2 det the
            minister NN 3 nsubj
            wept VBD 0 root weep
            """);
        Assert.True(Together(book, "Ilse Vorn", "The minister"));
    }

    [Fact]
    public void A_role_takes_up_the_person_whose_title_it_was()
    {
        var book = Read("""
            Defence NNP 2 compound
            Minister NNP 3 nmod:desc
            Ilse NNP 5 nsubj _ PER
            Vorn NNP 3 flat _ PER
            left VBD 0 root leave
            """, """
            The DT 3 det the
            defence NN 3 compound
            minister NN 4 nsubj
            wept VBD 0 root weep
            """);
        Assert.True(Together(book, "Defence Minister Ilse Vorn", "The defence minister"));
    }

    [Fact]
    public void A_role_with_a_word_that_was_not_said_before_is_another()
    {
        var book = Read("""
            The DT 3 det the
            defence NN 3 compound
            minister NN 4 nsubj
            left VBD 0 root leave
            """, """
            The DT 3 det the
            foreign JJ 3 amod
            minister NN 4 nsubj
            wept VBD 0 root weep
            """);
        Assert.False(Together(book, "The defence minister", "The foreign minister"));
    }

    [Fact]
    public void What_is_new_takes_up_nothing()
    {
        var book = Read("""
            The DT 2 det the
            minister NN 3 nsubj
            left VBD 0 root leave
            """, """
            A DT 2 det a
            minister NN 3 nsubj
            wept VBD 0 root weep
            """);
        Assert.False(Together(book, "The minister", "A minister"));
    }

    [Fact]
    public void Two_joined_by_and_are_a_mention_of_their_own()
    {
        var book = Read("""
            Vorn NNP 5 nsubj _ PER
            and CC 4 cc
            her PRP$ 4 nmod:poss
            son NN 1 conj
            left VBD 0 root leave
            """);
        Assert.Equal(["Vorn", "Vorn and her son", "her", "son"], book.Table.Found.Select(found => TextOf(book, found)).Select(text => text == "her son" ? "son" : text));
        Assert.True(book.Table.Plurals[1]);
    }

    private static EntityBook Read(params string[] sentences)
    {
        var builder = new AnalysisBuilder();
        foreach (var sentence in sentences)
            builder.Sentence(sentence);
        return EntityResolver.Nominals(builder.Build(), Words);
    }

    private static bool Together(EntityBook book, string first, string second, bool last = false)
    {
        var texts = book.Table.Found.Select(found => TextOf(book, found)).ToList();
        Assert.Contains(first, texts);
        Assert.Contains(second, texts);
        return book.Together(texts.IndexOf(first), last ? texts.LastIndexOf(second) : texts.IndexOf(second));
    }

    private static string TextOf(EntityBook book, FoundMention found) => book.Table.Analysis.SpanOf(found.Mention.Tokens).In(book.Table.Analysis.Text);
}
