using System.CommandLine;
using System.Diagnostics;
using Hearsay.Evaluation.Articles;
using Hearsay.Evaluation.Cases;
using Hearsay.Evaluation.Casualties;
using Hearsay.Evaluation.Copies;
using Hearsay.Evaluation.Coreference;
using Hearsay.Evaluation.Dates;
using Hearsay.Evaluation.Events;
using Hearsay.Evaluation.Floors;
using Hearsay.Evaluation.Language;
using Hearsay.Evaluation.Meantime;
using Hearsay.Evaluation.Quantities;
using Hearsay.Evaluation.Results;
using Hearsay.Evaluation.Sameness;
using Hearsay.Evaluation.Sheets;
using Hearsay.Evaluation.Stages;
using Hearsay.Evaluation.Statements;
using Hearsay.Evaluation.Synthetic;

namespace Hearsay.Evaluation;

/// <summary>The command line of the evaluation.</summary>
internal static class EvaluationCommand
{
    private const int Done = 0, Below = 1, NoData = 3;

    /// <summary>All stages, in the order in which they run and are shown.</summary>
    public static IReadOnlyList<IStage> Stages(TextWriter? pages = null, string? errors = null) =>
    [
        new StatementsStage(errors), new CaseStage(), new QuantitiesStage(), new CasualtiesStage(), new SheetStage(), new DatesStage(), new MeantimeStage(), new EventsStage(), new CopiesStage(), new SyntheticStage(),
        new LanguageStage(), new CoreferenceStage(), new ArticleStage(pages), new SamenessStage(),
    ];

    public static RootCommand Create(TextWriter output)
    {
        var data = new Option<string>("--data") { Description = "The data folder", HelpName = "DIR", Required = true };
        var models = new Option<string?>("--models") { Description = "A folder of models instead of those beside the program", HelpName = "DIR", Recursive = true };
        var root = new RootCommand("Scores each stage of Hearsay on data that people marked by hand.") { models };
        foreach (var stage in Stages())
            root.Subcommands.Add(One(stage.Name, data, models, output));
        root.Subcommands.Add(All(data, models, output));
        root.Subcommands.Add(CheckFloors(data, models, output));
        root.Subcommands.Add(Show(models, output));
        return root;
    }

    private static Command One(string name, Option<string> data, Option<string?> models, TextWriter output)
    {
        var readings = Readings();
        var pages = new Option<bool>("--pages") { Description = "Each page's scores too, the worst first" };
        var errors = new Option<string?>("--errors") { Description = "Write each error with its kind and words to this file", HelpName = "FILE" };
        var command = new Command(name, $"Score {name}") { data, readings };
        if (name == "articles")
            command.Options.Add(pages);
        if (name == "statements")
            command.Options.Add(errors);
        command.SetAction(parsed =>
        {
            var run = new EvaluationRun(parsed.GetRequiredValue(data), parsed.GetValue(models), parsed.GetValue(readings));
            var stage = Stages(name == "articles" && parsed.GetValue(pages) ? output : null, name == "statements" ? parsed.GetValue(errors) : null).First(stage => stage.Name == name);
            return Scored([stage], run, output).Count > 0 ? Done : NoData;
        });
        return command;
    }

    private static Command All(Option<string> data, Option<string?> models, TextWriter output)
    {
        var readings = Readings();
        var write = new Option<string?>("--write") { Description = "Write the page of results to this file", HelpName = "FILE" };
        var command = new Command("all", "Score every stage whose data are there") { data, readings, write };
        command.SetAction(parsed =>
        {
            var scored = Scored(Stages(), new EvaluationRun(parsed.GetRequiredValue(data), parsed.GetValue(models), parsed.GetValue(readings)), output);
            if (scored.Count == 0)
                return NoData;
            if (parsed.GetValue(write) is { } path)
            {
                using var page = new StreamWriter(path);
                ResultsPage.Write(scored, page);
            }
            return Done;
        });
        return command;
    }

    private static Command CheckFloors(Option<string> data, Option<string?> models, TextWriter output)
    {
        var command = new Command("floors", "Fail where a score lies below its floor in eval/floors.tsv; stages without data are skipped") { data };
        command.SetAction(parsed =>
            new FloorCheck(FloorTable.Here(), output).Run(Stages(), new EvaluationRun(parsed.GetRequiredValue(data), parsed.GetValue(models))) == 0 ? Done : Below);
        return command;
    }

    private static Command Show(Option<string?> models, TextWriter output)
    {
        var file = new Argument<string>("FILE") { Description = "A text" };
        var command = new Command("show", "Print the language analysis of a text, to look at") { file };
        command.SetAction(parsed =>
        {
            var analyzer = new EvaluationRun(".", parsed.GetValue(models)).Analyzer;
            AnalysisListing.Print(analyzer.Analyze(File.ReadAllText(parsed.GetRequiredValue(file)), []), output);
            return Done;
        });
        return command;
    }

    private static Option<string?> Readings() => new("--readings") { Description = "Write the readings and briefs that are scored to this folder", HelpName = "DIR" };

    private static List<(string Stage, Row Row)> Scored(IEnumerable<IStage> stages, EvaluationRun run, TextWriter output)
    {
        var scored = new List<(string, Row)>();
        foreach (var stage in stages)
        {
            if (stage.Missing(run) is { } path)
            {
                output.WriteLine($"{stage.Name}: skipped, no {path}");
                continue;
            }
            var watch = Stopwatch.StartNew();
            foreach (var row in stage.Run(run))
            {
                output.WriteLine($"{row.What}: {Shown.Of(row)}");
                if (row.Section is { } section)
                    output.WriteLine($"\n{section}");
                scored.Add((stage.Name, row));
            }
            output.WriteLine(FormattableString.Invariant($"  {stage.Name}: {watch.Elapsed.TotalSeconds:0.0} s"));
        }
        return scored;
    }
}
