using System.Xml.Linq;
using Hearsay.Language;

namespace Hearsay.Evaluation.Dates;

/// <summary>A TIMEX3 mark.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">Its value as the corpus writes it.</param>
internal sealed record MarkedTime(TokenRange Tokens, string Type, string Value)
{
    /// <summary>The mark; none where it stands on no words.</summary>
    /// <param name="mark">The element.</param>
    /// <param name="tokens">The tokens that it stands on, in order.</param>
    public static IEnumerable<MarkedTime> Of(XElement mark, int[] tokens) => tokens.Length == 0
        ? []
        : [new MarkedTime(new TokenRange(tokens[0], tokens[^1] + 1), (string)mark.Attribute("type")!, (string?)mark.Attribute("value") ?? "")];
}
