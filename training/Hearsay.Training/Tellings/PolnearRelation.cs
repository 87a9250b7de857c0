using System.Collections.Immutable;

namespace Hearsay.Training.Tellings;

/// <summary>A hand-marked attribution relation: pieces of source, cue and content. Source or cue may be empty.</summary>
internal sealed record PolnearRelation(ImmutableArray<Span> Source, ImmutableArray<Span> Cue, ImmutableArray<Span> Content);
