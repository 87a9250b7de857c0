namespace Hearsay.Reader.Figures;

/// <summary>A figure in the making: its number, what it counts, what happened to that.</summary>
internal sealed class FigureDraft(Quantity quantity, Counted counted)
{
    public Quantity Quantity { get; } = quantity;

    public Counted Counted { get; } = counted;

    /// <summary>First token of the number with its bound words.</summary>
    public required int First { get; init; }

    public string? Words { get; set; } = counted.Words;

    public Outcome? Outcome { get; set; }

    /// <summary>Index, in the sentence's list, of the figure that this one is part of; -1 for none.</summary>
    public int PartOf { get; set; } = -1;

    /// <summary>Whether people or things are counted, or a share of them.</summary>
    public bool IsCount => Quantity.Kind is FigureKind.Count or FigureKind.Percent;
}
