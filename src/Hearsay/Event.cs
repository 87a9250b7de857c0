namespace Hearsay;

/// <summary>What reports of one thing that happened have in common.</summary>
/// <param name="Id">Made from the content of its earliest report.</param>
/// <param name="Title">The words that its reports share, or the title of the earliest.</param>
/// <param name="Reports">Ids, in the order of the brief's reports.</param>
public sealed record Event(string Id, string Title, IReadOnlyList<string> Reports);
