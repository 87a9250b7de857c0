namespace Hearsay.Evaluation.Errors;

/// <summary>A kind of error, as a line of <c>error-kinds.tsv</c> has it.</summary>
/// <param name="Name">In words joined by <c>-</c>.</param>
/// <param name="IsEdge">Whether the statement is found all the same, and only its parts begin or end elsewhere.</param>
/// <param name="What">What went wrong, in a few words.</param>
/// <param name="Example">An invented one, with what was read behind an arrow.</param>
internal sealed record ErrorKind(string Name, bool IsEdge, string What, string Example)
{
    /// <summary>All kinds, in the order of the table.</summary>
    public static IReadOnlyList<ErrorKind> All { get; } = Read();

    private static ErrorKind[] Read()
    {
        using var reader = new StreamReader(typeof(ErrorKind).Assembly.GetManifestResourceStream("error-kinds.tsv")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => new ErrorKind(cells[0], cells[1] == "edge", cells[2], cells[3]))];
    }
}
