using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Errors;

/// <summary>One thing that went wrong.</summary>
/// <param name="Kind">A name of <c>error-kinds.tsv</c>.</param>
/// <param name="Gold">The marked statement that it befell; null for one that was invented.</param>
/// <param name="Read">The statement that was read in its stead; null for one that was missed.</param>
internal sealed record StatementError(string Kind, TokenSets? Gold, TokenSets? Read);
