namespace Hearsay.Reader.Dates;

/// <summary>What a word does in an expression of time (the classes of date-words.tsv).</summary>
internal enum DateClass
{
    Month,
    Weekday,
    Season,
    Day,
    Unit,
    Past,
    This,
    Next,
    Since,
    By,
    After,
    In,
    AsOf,
    From,
    To,
    Ago,
    Later,
    Lasting,
    Part,
    Edge,
    Feast,
    Set,
    Times,
    Article,
    Of,
    Future,
    Telling,
    Vague,
}
