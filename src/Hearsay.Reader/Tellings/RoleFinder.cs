using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>Given a cue, finds its source and its content: a first-order tagger over the cue's window.</summary>
internal sealed class RoleFinder(SequenceModel model)
{
    public const int Labels = 5;

    /// <summary>The telling that each cue marks; a cue for which no content is found marks none.</summary>
    public ImmutableArray<Telling> Find(TokenFacts facts, ImmutableArray<TokenRange> cues)
    {
        var isCue = Flags(facts, cues);
        var before = CountBefore(isCue);
        var run = new SequenceRun(model);
        var tellings = ImmutableArray.CreateBuilder<Telling>();
        foreach (var cue in cues)
        {
            var view = new CueView(facts, cue);
            var path = run.Decode(view.Window.Count, (i, into) => Extract(view, view.Window.First + i, isCue, before, into));
            if (Assemble(view, path) is { } telling)
                tellings.Add(telling);
        }
        return tellings.ToImmutable();
    }

    public static bool[] Flags(TokenFacts facts, ImmutableArray<TokenRange> cues)
    {
        var flags = new bool[facts.Count];
        foreach (var cue in cues)
            flags.AsSpan(cue.First, cue.Count).Fill(true);
        return flags;
    }

    public static int[] CountBefore(bool[] isCue)
    {
        var before = new int[isCue.Length + 1];
        for (var i = 0; i < isCue.Length; i++)
            before[i + 1] = before[i] + (isCue[i] && (i == 0 || !isCue[i - 1]) ? 1 : 0);
        return before;
    }

    public static void Extract(CueView view, int token, bool[] isCue, int[] before, FeatureList into)
    {
        var (low, high) = token < view.Cue.First ? (token, view.Cue.First) : (view.Cue.End, Math.Max(view.Cue.End, token));
        RoleFeatures.Extract(view, token, isCue, before[high] - before[low], into);
    }

    private static Telling? Assemble(CueView view, ReadOnlySpan<byte> path)
    {
        var source = Pieces(path, view.Window.First, RoleLabel.SourceBegin);
        var content = Pieces(path, view.Window.First, RoleLabel.ContentBegin);
        return content.IsEmpty ? null : new Telling(source, [view.Cue], content);
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
