using Hearsay.Export.Coding;
using Hearsay.Ledger.Agreement;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary>Sheets of two coders, filled in.</summary>
internal static class CodedSheets
{
    /// <summary>A sheet as the machine would fill it in, but for the origin of what Ida Brandt said; without one nothing is filled in.</summary>
    public static void Write(string path, string? origin)
    {
        using var writer = new StreamWriter(path);
        CodingSheet.Write(MachineCoder.Of(Sample.Read(Sample.Taken.Report)).Select(sentence => sentence with
        {
            Rows = origin is null ? [] : [.. sentence.Rows.Select(row => row with { Categories = row.Categories.ToDictionary(pair => pair.Key, pair => pair.Value == "Ida Brandt" ? origin : pair.Value) })],
        }), writer);
    }
}
