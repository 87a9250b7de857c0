using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>What a reader must know of a question before anything else.</summary>
public enum FlagKind
{
    /// <summary>Comparable claims can not all hold: one denies what another asserts, or ranges do not meet.</summary>
    [JsonStringEnumMemberName("conflict")] Conflict,

    /// <summary>The figures are not the same, though their ranges need not conflict.</summary>
    [JsonStringEnumMemberName("differs")] Differs,

    /// <summary>Later figures are higher, none lower.</summary>
    [JsonStringEnumMemberName("grows")] Grows,

    /// <summary>All of it rests on one origin.</summary>
    [JsonStringEnumMemberName("one origin")] OneOrigin,

    /// <summary>Every named origin whose side is known speaks for one party.</summary>
    [JsonStringEnumMemberName("one side")] OneSide,

    /// <summary>No report names on whose word it rests.</summary>
    [JsonStringEnumMemberName("no origin")] NoOrigin,

    /// <summary>Somebody of whom a word is expected gives none.</summary>
    [JsonStringEnumMemberName("silence")] Silence,

    /// <summary>Two origins or more, and nobody denies or doubts it.</summary>
    [JsonStringEnumMemberName("no dissent")] NoDissent,
}
