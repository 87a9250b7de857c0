using System.CommandLine;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary>The options that the views of a ledger share.</summary>
internal sealed class ViewOptions(Host host, int top = 50, params string[] formats)
{
    private const int Widest = 80, Narrowest = 60;
    private readonly Option<string> _ledger = Options.Ledger(host);
    private readonly Option<string> _format = Options.Format("text", formats.Length == 0 ? ["json"] : formats);
    private readonly Option<int> _top = Options.Number("--top", "How many are shown, the weightiest or earliest first (json has all)", top, 1, int.MaxValue);
    private readonly Option<PartialDate?> _since = Options.Date("--since", "Only what was published (on a timeline: said) on DATE or later");
    private readonly Option<PartialDate?> _until = Options.Date("--until", "Only what was published (on a timeline: said) on DATE or before");
    private readonly Option<PartialDate?> _at = Options.Date("--at", "The ledger as of DATE: only what had been published by then");
    private readonly Option<string?> _question = new("--question") { Description = "Only what belongs to the question of this id, or of ids that begin so", HelpName = "ID" };
    private readonly Option<string?> _origin = new("--origin") { Description = "Only what rests on the word of this origin; a part of its name will do", HelpName = "NAME" };

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> All => [_ledger, _format, _top, _since, _until, _at, _question, _origin];

    /// <summary>Those that ask for reports, whatever question they belong to.</summary>
    public IEnumerable<Option> OfReports => [_ledger, _format, _top, _since, _until, _at];

    /// <summary>The options that only a ledger answers.</summary>
    public IEnumerable<Option> Narrowing => [_ledger, _since, _until, _at, _question, _origin];

    /// <summary>Those that narrow by date.</summary>
    public IEnumerable<Option> Dates => [_since, _until, _at];

    /// <summary>What is wrong where the days asked for end before they begin; null for nothing.</summary>
    public string? Backwards(System.CommandLine.Parsing.CommandResult result) =>
        result.GetResult(_since)?.Tokens.Count > 0 && result.GetResult(_until)?.Tokens.Count > 0 && result.GetValue(_since) is { } since && result.GetValue(_until) is { } until && since.First > until.Last
            ? $"--since {since} lies behind --until {until}: nothing can be between them." : null;

    /// <summary>What was asked for.</summary>
    public ViewRequest Of(ParseResult parsed) => new(
        parsed.GetRequiredValue(_ledger), parsed.GetRequiredValue(_format),
        new ViewFilter { Since = parsed.GetValue(_since), Until = parsed.GetValue(_until), At = parsed.GetValue(_at), Question = parsed.GetValue(_question), Origin = parsed.GetValue(_origin) },
        Layout(host, parsed.GetValue(_top)));

    /// <summary>Text as wide as the terminal, between 60 and 80 columns; coloured on a terminal unless NO_COLOR is set.</summary>
    public static BriefLayout Layout(Host host, int top) => new(Math.Clamp(host.Columns ?? Widest, Narrowest, Widest), top, host.Columns is not null && !host.NoColour);
}
