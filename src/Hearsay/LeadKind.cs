using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>What kind of source is missing.</summary>
public enum LeadKind
{
    /// <summary>A report that others name as their original.</summary>
    [JsonStringEnumMemberName("credited original")] CreditedOriginal,

    /// <summary>A report of an outlet or agency whose telling others hand on.</summary>
    [JsonStringEnumMemberName("relay")] Relay,

    /// <summary>Whoever stands behind a figure that reports give in their own voice.</summary>
    [JsonStringEnumMemberName("figure without origin")] FigureWithoutOrigin,

    /// <summary>Whoever stands behind a word whose source is hidden.</summary>
    [JsonStringEnumMemberName("unnamed source")] UnnamedSource,

    /// <summary>The whole of what is quoted in part.</summary>
    [JsonStringEnumMemberName("cut quote")] CutQuote,
}
