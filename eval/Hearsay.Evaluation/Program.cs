using System.CommandLine;
using Hearsay.Evaluation;

return EvaluationCommand.Create(Console.Out).Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
