namespace Hearsay.Reader.Dates;

/// <summary>What kind of time an expression tells, after the types of TIMEX3.</summary>
public enum TimeKind
{
    /// <summary>A day, month, season or year, or a stretch between two.</summary>
    Date,

    /// <summary>A stretch of time by its length: "over the past three weeks", "for two days".</summary>
    Duration,

    /// <summary>A time that no date can be given for: "recently", "since their deployment".</summary>
    Vague,
}
