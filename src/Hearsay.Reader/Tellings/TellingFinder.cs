using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Finds who tells what: first the cues, then for each cue its source and content (two linear-chain conditional random fields over the
/// language analysis), then, by rules, what is told inside of what is told. Thread-safe.
/// </summary>
public sealed class TellingFinder
{
    internal const string FileName = "tellings.bin";
    private readonly CueFinder _cues;
    private readonly RoleFinder _roles;

    internal TellingFinder(SequenceModel cues, SequenceModel roles) => (_cues, _roles) = (new CueFinder(cues), new RoleFinder(roles));

    /// <summary>Loads the trained models from a folder.</summary>
    /// <exception cref="InvalidDataException">The file there is none that this build can use.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static TellingFinder Load(string modelsDirectory)
    {
        var path = Path.Combine(modelsDirectory, FileName);
        var models = SequenceModelFile.Read(File.ReadAllBytes(path), path);
        if (models.Length != 2 || models[0].Labels != CueFinder.Labels || models[1].Labels != RoleFinder.Labels)
            throw new InvalidDataException($"{path} holds other models than one of cues and one of roles. Train it with training/Hearsay.Training.");
        return new TellingFinder(models[0], models[1]);
    }

    /// <summary>The tellings of a text in the order of their first token; an inner one names its outer one as parent.</summary>
    public IReadOnlyList<Telling> Find(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Find(analysis, TokenFacts.Of(analysis));
    }

    private ImmutableArray<Telling> Find(Analysis analysis, TokenFacts facts) =>
        Nesting.Arrange(RuleTellings.Complete(analysis, _roles.Find(facts, _cues.Find(facts))));

    /// <summary>The same tellings, each with the margin by which the model prefers its cue; null for one that a rule found.</summary>
    internal IReadOnlyList<(Telling Telling, double? Margin)> Weigh(Analysis analysis)
    {
        var facts = TokenFacts.Of(analysis);
        return [.. Find(analysis, facts).Select(telling => (telling, _cues.Margin(facts, telling.Cue[0])))];
    }
}
