using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.TellingModel;

namespace Hearsay.Reader.Tellings;

/// <summary>Given a cue, finds its source and its content: the best labels of the cue's window.</summary>
internal sealed class RoleFinder(TellingNetwork network)
{
    /// <summary>The telling that each cue marks; a cue for which no content is found marks none.</summary>
    public ImmutableArray<Telling> Find(EncodedStretch text, ImmutableArray<TokenRange> cues)
    {
        var run = new LabelRun(TellingShape.RoleLabels);
        var tellings = ImmutableArray.CreateBuilder<Telling>();
        foreach (var cue in cues)
        {
            var view = new CueView(text.Facts, cue);
            var window = new TokenRange(Math.Max(view.Window.First, text.Tokens.First), Math.Min(view.Window.End, text.Tokens.End));
            network.ScoreRoles(text, view, window, run.Emissions(window.Count));
            if (Assemble(cue, window, run.Decode(network.Weights.RoleTransitions, window.Count)) is { } telling)
                tellings.Add(telling);
        }
        return tellings.ToImmutable();
    }

    private static Telling? Assemble(TokenRange cue, TokenRange window, ReadOnlySpan<byte> path)
    {
        var source = Pieces(path, window.First, RoleLabel.SourceBegin);
        var content = Pieces(path, window.First, RoleLabel.ContentBegin);
        return content.IsEmpty ? null : new Telling(source, [cue], content);
    }

    private static ImmutableArray<TokenRange> Pieces(ReadOnlySpan<byte> path, int first, RoleLabel begin)
    {
        var pieces = ImmutableArray.CreateBuilder<TokenRange>();
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != (byte)begin)
                continue;
            var end = i + 1;
            while (end < path.Length && path[end] == (byte)begin + 1)
                end++;
            pieces.Add(new TokenRange(first + i, first + end));
        }
        return pieces.ToImmutable();
    }
}
