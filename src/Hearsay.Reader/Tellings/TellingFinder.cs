using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.TellingModel;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Finds who tells what: first the cues, then for each cue its source and content (a network over the vectors of the language analysis), then, by rules, what is told
/// inside of what is told. Thread-safe.
/// </summary>
public sealed class TellingFinder
{
    internal const string FileName = "tellings.bin";
    private readonly TellingNetwork _network;
    private readonly CueFinder _cues;
    private readonly RoleFinder _roles;
    private readonly ConcurrentBag<TellingSpace> _spaces = [];

    internal TellingFinder(TellingNetwork network) => (_network, _cues, _roles) = (network, new CueFinder(network), new RoleFinder(network));

    /// <summary>Loads the trained model from a folder.</summary>
    /// <exception cref="InvalidDataException">The file there is none that this build can use.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static TellingFinder Load(string modelsDirectory)
    {
        var path = Path.Combine(modelsDirectory, FileName);
        return new TellingFinder(TellingFile.Read(File.ReadAllBytes(path), path));
    }

    /// <summary>The tellings of a text in the order of their first token; an inner one names its outer one as parent.</summary>
    /// <param name="analysis">The language analysis, by the analyser the model was trained with.</param>
    /// <exception cref="ArgumentException">The analysis has no vectors, or others than the model was trained with.</exception>
    public IReadOnlyList<Telling> Find(Analysis analysis) => [.. Weigh(analysis, weigh: false).Select(weighed => weighed.Telling)];

    /// <summary>The same tellings, each with the margin by which the model prefers its cue; null for one that a rule found.</summary>
    internal IReadOnlyList<(Telling Telling, double? Margin)> Weigh(Analysis analysis) => Weigh(analysis, weigh: true);

    private (Telling Telling, double? Margin)[] Weigh(Analysis analysis, bool weigh)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var inputs = _network.Weights.Shape.Inputs;
        if (analysis.Vectors.Length != analysis.Tokens.Length * inputs)
            throw new ArgumentException($"The analysis has {analysis.Vectors.Length} numbers for {analysis.Tokens.Length} tokens; the model of tellings reads {inputs} a token.", nameof(analysis));
        var (facts, found, margins) = (TokenFacts.Of(analysis), ImmutableArray.CreateBuilder<Telling>(), new Dictionary<TokenRange, double>());
        var space = _spaces.TryTake(out var kept) ? kept : new TellingSpace();
        foreach (var stretch in _network.Encode(facts, space))
        {
            var cues = _cues.Find(stretch);
            found.AddRange(_roles.Find(stretch, cues));
            if (weigh)
                foreach (var cue in cues)
                    margins[cue] = _cues.Margin(stretch, cue);
        }
        _spaces.Add(space);
        return [.. Nesting.Arrange(RuleTellings.Complete(analysis, facts.Quotes, found.ToImmutable()))
            .Select(telling => (telling, !telling.Cue.IsEmpty && margins.TryGetValue(telling.Cue[0], out var margin) ? margin : (double?)null))];
    }
}
