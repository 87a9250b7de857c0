using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>A quantity with its meaning. One stretch of text is one figure.</summary>
public sealed record Figure
{
    /// <summary>Unique within the reading.</summary>
    public required string Id { get; init; }

    public required FigureKind Kind { get; init; }

    /// <summary>The number with its bound words: "upwards of 12,000".</summary>
    public required Span Span { get; init; }

    /// <summary>Lower end, included; null where open below.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end, included; null where open above.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether the report says "about", "around", "some".</summary>
    public bool Approximate { get; init; }

    /// <summary><c>count</c> for things counted, else the unit's name in the singular: percent, dollar, metre.</summary>
    public required string Unit { get; init; }

    /// <summary>What is counted: the report's own words in dictionary form, "north korean soldier".</summary>
    public string? Counted { get; init; }

    /// <summary>Of which population: nationality, side or role, as told: "north korean".</summary>
    public string? Population { get; init; }

    /// <summary>Whether those counted are called civilians or combatants; null where nothing says so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CivilStatus? Status { get; init; }

    /// <summary>The origin on whose word <see cref="Status"/> rests; null without one, and where the report itself says so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ClassifiedBy { get; init; }

    /// <summary>What happened to them, in dictionary form: "killed or wounded", "deployed".</summary>
    public string? Outcome { get; init; }

    public string? Place { get; init; }

    /// <summary>The report's words for the stretch of time: "over the past three weeks".</summary>
    public string? Period { get; init; }

    /// <summary>The days of <see cref="Period"/> as an ISO 8601 date or interval, never more precise than the text; null where they cannot be told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Time { get; init; }

    public PartialDate? AsOf { get; init; }

    public Measure? Measure { get; init; }

    /// <summary>Whether the report tells it as what was before, or was told before, and holds no longer: "cut from 31 to 29", "25, not 52".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Superseded { get; init; }

    /// <summary>Id of the figure that this one is part of ("4,000 of the 12,000").</summary>
    public string? PartOf { get; init; }

    /// <summary>Id of the innermost statement whose content holds it; null where the report says it in its own voice.</summary>
    public string? Statement { get; init; }
}
