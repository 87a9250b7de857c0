using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// An attribution relation as found in the text, before anything is concluded from it: token ranges of the
/// source, the cue and the content. Each may be in several pieces; source or cue may be empty, not both; content is never empty
/// but for a withheld word that names none.
/// </summary>
/// <param name="Source">Who tells, the whole phrase: "Pat Ryder, the Department of Defense spokesperson".</param>
/// <param name="Cue">The words that mark the telling: "said", "according to", "has not acknowledged".</param>
/// <param name="Content">What is told; quotation marks at its ends included or not, as the model has it.</param>
/// <param name="Parent">Index, in the same list, of the telling in whose content this one is told; -1 for none.</param>
/// <param name="Rule">How it was found, as <c>rules.tsv</c> names it.</param>
public sealed record Telling(
    ImmutableArray<TokenRange> Source,
    ImmutableArray<TokenRange> Cue,
    ImmutableArray<TokenRange> Content,
    int Parent = -1,
    string Rule = "telling.model");
