namespace Hearsay.Reader.Dates;

/// <summary>What kind of time an expression tells, after the types of TIMEX3.</summary>
public enum TimeKind
{
    /// <summary>A day, month, season or year, or a stretch between two.</summary>
    Date,

    /// <summary>A part of a day or an hour of the clock, at the precision of the day: "Friday morning", "18:00 GMT".</summary>
    Clock,

    /// <summary>A stretch of time that something runs over: "over the past three weeks", "for two days", "from March to May".</summary>
    Duration,

    /// <summary>A length that runs over nothing by itself: "two years behind schedule", "a 27-year contract".</summary>
    Length,

    /// <summary>A time that comes again: "every day", "annual", the second half of "three a week".</summary>
    Set,

    /// <summary>A time that no date can be given for: "recently", "since their deployment".</summary>
    Vague,
}
