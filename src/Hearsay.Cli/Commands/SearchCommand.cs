using System.CommandLine;
using System.CommandLine.Parsing;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay search WORDS</c>: which reports hold words, and in which sentences.</summary>
internal static class SearchCommand
{
    private const int Top = 10;

    public static Command Create(Host host)
    {
        var words = new Argument<SearchTerms>("WORDS") { Description = "Words that a report holds, all of them, in any order; several between quotation marks stand one behind the other: '\"black river\" bridge'", Arity = ArgumentArity.OneOrMore, CustomParser = Terms };
        var options = new ViewOptions(host, Top);
        var command = new Command("search", "Find the reports that hold words, with the sentences") { words };
        return ViewCommand.Create(host, command, options, options.OfReports, async (ledger, request, parsed, cancel) =>
        {
            var most = request.Format == "json" ? int.MaxValue : request.Layout.Top;
            var result = await ledger.SearchAsync(parsed.GetRequiredValue(words), request.Filter.Holds, most, cancel).ConfigureAwait(false);
            return ViewCommand.Print(host, request.Format, writer => SearchPage.Write(result, writer, request.Layout), json => SearchPage.Write(json, result));
        });
    }

    private static SearchTerms? Terms(ArgumentResult result)
    {
        try
        {
            if (SearchTerms.Parse(string.Join(' ', result.Tokens.Select(token => token.Value))) is { } terms)
                return terms;
            result.AddError("a search needs a word: a letter or a digit at least.");
        }
        catch (FormatException fault)
        {
            result.AddError(fault.Message + ".");
        }
        return null;
    }
}
