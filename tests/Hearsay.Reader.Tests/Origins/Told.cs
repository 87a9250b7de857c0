using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Language;
using Hearsay.Reader.Origins;
using Hearsay.Reader.Tellings;
using Hearsay.Testing;

namespace Hearsay.Reader.Tests.Origins;

/// <summary>Makes tellings of hand-built analyses: ranges are tokens from 1 of the whole text, <c>3-5,7</c> or empty.</summary>
internal sealed class Told
{
    private readonly AnalysisBuilder _builder = new();
    private readonly List<Telling> _tellings = [];

    public Report Report { get; init; } = new() { Id = "r", Text = "" };

    public Told Sentence(string lines)
    {
        _builder.Sentence(lines);
        return this;
    }

    public Told Paragraph()
    {
        _builder.Paragraph();
        return this;
    }

    public Told Telling(string source, string cue, string content, int parent = -1)
    {
        _tellings.Add(new Telling(Ranges(source), Ranges(cue), Ranges(content), parent));
        return this;
    }

    public BuiltStatements Build() => StatementBuilder.Build(_builder.Build(), Report, _tellings);

    /// <summary>The statement of the telling added last.</summary>
    public Statement Last()
    {
        var built = Build();
        var analysis = _builder.Build();
        var cue = _tellings[^1].Cue.Select(analysis.SpanOf).ToList();
        var content = _tellings[^1].Content.Select(analysis.SpanOf).ToList();
        return built.Statements.First(statement => statement.Cue.SequenceEqual(cue) && statement.Content.SequenceEqual(content));
    }

    private static ImmutableArray<TokenRange> Ranges(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('-'))
            .Select(ends => new TokenRange(Number(ends[0]) - 1, Number(ends[^1])))];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
