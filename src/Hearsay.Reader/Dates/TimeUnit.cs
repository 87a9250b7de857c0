namespace Hearsay.Reader.Dates;

/// <summary>Units of time as date-words.tsv numbers them.</summary>
internal enum TimeUnit
{
    Minute = 1,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Weekend,
}
