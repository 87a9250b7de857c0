using System.Xml.Linq;
using Hearsay.Evaluation.Corpora;

namespace Hearsay.Evaluation.Meantime;

/// <summary>An article of MEANTIME with the events and entities that are marked in it.</summary>
internal sealed record MarkedArticle(string Name, MeantimeText Text, IReadOnlyList<MarkedEvent> Events, IReadOnlyList<MarkedMention> Mentions)
{
    public static MarkedArticle Read(string name, XElement root)
    {
        var text = new MeantimeText(root);
        var marks = root.Element("Markables")!.Elements().ToDictionary(mark => (string)mark.Attribute("m_id")!);
        return new MarkedArticle(
            name, text,
            [.. marks.Values.Where(mark => mark.Name == "EVENT_MENTION").Select(mark => Event(text, mark)).Where(found => found.Tokens.Length > 0)],
            [.. root.Element("Relations")!.Elements("REFERS_TO").SelectMany(relation => MentionsOf(name, text, relation, marks))]);
    }

    /// <summary>An event that only another article's marks made known has neither certainty nor polarity.</summary>
    private static MarkedEvent Event(MeantimeText text, XElement mark) => new(
        text.Anchored(mark),
        (string?)mark.Attribute("certainty") switch { "CERTAIN" => Certainty.Certain, "PROBABLE" => Certainty.Probable, "POSSIBLE" => Certainty.Possible, _ => null },
        (string?)mark.Attribute("polarity") switch { "POS" => Polarity.Affirmed, "NEG" => Polarity.Negated, _ => null });

    /// <summary>An entity of this article alone bears the article's name beside its own.</summary>
    private static IEnumerable<MarkedMention> MentionsOf(string name, MeantimeText text, XElement relation, Dictionary<string, XElement> marks)
    {
        var id = (string)relation.Element("target")!.Attribute("m_id")!;
        var entity = (string?)marks[id].Attribute("instance_id") is { Length: > 0 } known ? known : $"{name} {id}";
        var actor = (string?)marks[id].Attribute("ent_type") is "PER" or "ORG";
        return relation.Elements("source").Select(source => marks[(string)source.Attribute("m_id")!])
            .Where(mark => mark.Name == "ENTITY_MENTION").Select(mark => new MarkedMention(text.Anchored(mark), entity, actor)).Where(mention => mention.Tokens.Length > 0);
    }
}
