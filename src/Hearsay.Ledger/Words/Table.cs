using System.Reflection;

namespace Hearsay.Ledger.Words;

/// <summary>Rows of the data files beside the code: lines of cells between tabs; lines that begin with <c>#</c> and empty ones are passed over.</summary>
internal static class Table
{
    /// <summary>The rows of the embedded file of that name.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build lacks its data file {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>The words of a cell that holds several, with <paramref name="separator"/> between them.</summary>
    public static string[] Words(string cell, char separator) =>
        cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
