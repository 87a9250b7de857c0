namespace Hearsay.Language.Traits;

/// <summary>What a word of the gazetteer is; the words are those of <c>gazetteer.tsv</c>.</summary>
internal enum WordKind
{
    None,
    Country,
    Nationality,
    State,
    City,
    Region,
    Month,
    Weekday,
    Title,
    Body,
    Company,
    Place,
}
