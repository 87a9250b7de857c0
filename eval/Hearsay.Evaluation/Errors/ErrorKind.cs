namespace Hearsay.Evaluation.Errors;

/// <summary>A kind of error, as a line of <c>error-kinds.tsv</c> has it.</summary>
/// <param name="Name">In words joined by <c>-</c>.</param>
/// <param name="Group">Which table it stands in: <see cref="Statement"/>, <see cref="Edge"/>, <see cref="Quantity"/>, <see cref="CasualtyMissed"/> or <see cref="CasualtyTold"/>.</param>
/// <param name="What">What went wrong, in a few words.</param>
/// <param name="Example">An invented one, with what was read behind an arrow.</param>
internal sealed record ErrorKind(string Name, string Group, string What, string Example)
{
    /// <summary>A statement is missed, misread or invented.</summary>
    public const string Statement = "statement";

    /// <summary>A statement is found, and its parts begin or end elsewhere.</summary>
    public const string Edge = "edge";

    /// <summary>A quantity is missed, misread or invented.</summary>
    public const string Quantity = "quantity";

    /// <summary>A group of victims has no figure, or none that says what happened to it.</summary>
    public const string CasualtyMissed = "casualty-missed";

    /// <summary>A figure of dead or injured is no group of victims.</summary>
    public const string CasualtyTold = "casualty-told";

    /// <summary>All kinds, in the order of the file.</summary>
    public static IReadOnlyList<ErrorKind> All { get; } = Read();

    private static ErrorKind[] Read()
    {
        using var reader = new StreamReader(typeof(ErrorKind).Assembly.GetManifestResourceStream("error-kinds.tsv")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => new ErrorKind(cells[0], cells[1], cells[2], cells[3]))];
    }
}
