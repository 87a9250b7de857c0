using System.Xml.Linq;
using Hearsay.Evaluation.Meantime;
using Hearsay.Language;

namespace Hearsay.Evaluation.Tests.Meantime;

public sealed class MarkedArticleTests
{
    private static readonly MarkedArticle Article = MarkedArticle.Read("ferry.xml", XElement.Parse("""
        <Document>
        <token t_id="1" sentence="0">Venn</token><token t_id="2" sentence="0">sails</token><token t_id="3" sentence="1">She</token><token t_id="4" sentence="1">left</token>
        <Markables>
        <ENTITY_MENTION m_id="1"><token_anchor t_id="1"/></ENTITY_MENTION>
        <ENTITY_MENTION m_id="2"><token_anchor t_id="3"/></ENTITY_MENTION>
        <ENTITY_MENTION m_id="3"><token_anchor t_id="4"/></ENTITY_MENTION>
        <EVENT_MENTION m_id="4" certainty="POSSIBLE" polarity="NEG"><token_anchor t_id="2"/></EVENT_MENTION>
        <EVENT_MENTION m_id="5" certainty="UNDERSPECIFIED" polarity=""><token_anchor t_id="4"/></EVENT_MENTION>
        <TIMEX3 m_id="6" type="DATE" functionInDocument="CREATION_TIME" value="2031-05-02"/>
        <ENTITY m_id="7" ent_type="PER" instance_id="PER1"/>
        <ENTITY m_id="8" ent_type="PRO" instance_id=""/>
        </Markables>
        <Relations>
        <REFERS_TO><source m_id="1"/><source m_id="2"/><target m_id="7"/></REFERS_TO>
        <REFERS_TO><source m_id="3"/><target m_id="8"/></REFERS_TO>
        </Relations>
        </Document>
        """));

    [Fact]
    public void Tokens_are_joined_by_blanks_and_keep_their_sentences()
    {
        Assert.Equal("Venn sails She left", Article.Text.Text);
        Assert.Equal([new TokenRange(0, 2), new TokenRange(2, 4)], Article.Text.Sentences);
        Assert.Equal("2031-05-02", Article.Text.Published?.ToString());
    }

    [Fact]
    public void Certainty_and_polarity_are_in_the_words_of_a_statement_and_unknown_where_left_open()
    {
        Assert.Equal((Certainty.Possible, Polarity.Negated), (Article.Events[0].Certainty, Article.Events[0].Polarity));
        Assert.Equal((null, null), (Article.Events[1].Certainty, Article.Events[1].Polarity));
    }

    [Fact]
    public void An_entity_without_a_name_across_articles_is_the_articles_own()
    {
        Assert.Equal(["PER1", "PER1", "ferry.xml 8"], Article.Mentions.Select(mention => mention.Entity));
        Assert.Equal([true, true, false], Article.Mentions.Select(mention => mention.IsActor));
    }
}
