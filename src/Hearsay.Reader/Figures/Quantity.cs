namespace Hearsay.Reader.Figures;

/// <summary>A figure's number as the text has it: range, bounds and unit read, what it counts still open. Indices count pieces.</summary>
internal sealed record Quantity
{
    /// <summary>First piece of the number with its bound words.</summary>
    public required int First { get; init; }

    /// <summary>Behind the last piece of the number with its bound words.</summary>
    public required int End { get; init; }

    /// <summary>First piece of the number itself, its currency or sign.</summary>
    public required int NumberFirst { get; init; }

    /// <summary>Behind the number, its unit and the bound words behind them: where the thing counted would begin.</summary>
    public required int UnitEnd { get; init; }

    public required decimal? Low { get; init; }

    public required decimal? High { get; init; }

    public bool Approximate { get; init; }

    public required NumberForm Form { get; init; }

    public FigureKind Kind { get; init; }

    /// <summary>Name of the unit; null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it is "no" or "nobody", which is a figure only of what happened to none.</summary>
    public bool IsNone { get; init; }

    /// <summary>"day" of "per day"; null where it is no rate.</summary>
    public string? Per { get; init; }
}
