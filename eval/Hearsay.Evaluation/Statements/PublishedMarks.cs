using Hearsay.Evaluation.Results;

namespace Hearsay.Evaluation.Statements;

/// <summary>The scores beside what others published, in Markdown.</summary>
internal static class PublishedMarks
{
    public static string Beside(StatementScore score) => $"""
        | F1 | corpus | cue | source | content | all three |
        |---|---|---|---|---|---|
        | this build, exact | PolNeAR dev | {Shown.Of(score.Cues.Exact.F1)} | {Shown.Of(score.Sources.Exact.F1)} | {Shown.Of(score.Contents.Exact.F1)} | {Shown.Of(score.Exact.F1)} |
        | Citron, exact | PARC3 | .823 | .820 | .593 | .567 |
        | this build, overlap | PolNeAR dev | {Shown.Of(score.Cues.Overlap.F1)} | {Shown.Of(score.Sources.Overlap.F1)} | {Shown.Of(score.Contents.Overlap.F1)} | |
        | Citron, overlap | PARC3 | | .853 | .833 | |
        | Gender Gap Tracker, quotes | its own | | | .837 | |

        The corpora differ, so that a figure of one says little on the other: PARC3 marks articles of the Wall Street Journal of 1989, PolNeAR US political news of 2016 from seven outlets, by other people with other
        guidelines; the Tracker's quotes are those of Canadian news. Two trained annotators of PolNeAR agree on .758 of whole statements, by the wider measure in which this build has {Shown.Of(score.Statements.F1)}.

        """.ReplaceLineEndings("\n");
}
