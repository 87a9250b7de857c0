using Hearsay.Language;
using Hearsay.Language.Coreference;

namespace Hearsay.Training.Coreference;

/// <summary>A marked text under one analysis of it, to learn from.</summary>
/// <param name="Weight">How much one pronoun of it counts.</param>
/// <param name="NoneWeight">How much a pronoun counts that the marks join to nothing; 0 where that may only be an oversight.</param>
internal sealed record PronounLesson(MarkedText Text, Analysis Analysis, float Weight, float NoneWeight);
