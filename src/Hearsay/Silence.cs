namespace Hearsay;

/// <summary>A word that was withheld.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Origin">Who is silent.</param>
/// <param name="Since">Date of the first report that says so.</param>
/// <param name="Reports">Ids of the reports that say so.</param>
/// <param name="Cites">Where they do.</param>
public sealed record Silence(string Question, string Origin, PartialDate? Since, IReadOnlyList<string> Reports, IReadOnlyList<Cite> Cites);
