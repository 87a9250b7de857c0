namespace Hearsay;

/// <summary>A report as the brief lists it.</summary>
/// <param name="Letter">What the brief cites it by: A, B, ... Z, AA, ... in order of date.</param>
/// <param name="Id">The report's id.</param>
/// <param name="Title">Null where unknown.</param>
/// <param name="Outlet">Null where unknown.</param>
/// <param name="Published">Null where unknown.</param>
/// <param name="PublishedBasis">How the date is known.</param>
/// <param name="OriginalSource">The original that the report itself credits.</param>
/// <param name="Sha256">Of the text, in lower-case hexadecimal digits.</param>
public sealed record BriefReport(
    string Letter, string Id, string? Title, string? Outlet, PartialDate? Published, DateBasis? PublishedBasis, string? OriginalSource, string Sha256);
