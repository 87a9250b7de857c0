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

    /// <summary>Whether it is told as what was before, and holds no longer.</summary>
    public bool Superseded { get; set; }

    /// <summary>Whether a sum rose by it.</summary>
    public bool IsAdded { get; set; }

    /// <summary>The quantity that this one is part of or changed to or from, for its kind and unit where this one has none; null for none.</summary>
    public Quantity? Whole { get; set; }

    /// <summary>Its own kind, or that of the whole it is part of, or of what it became ("280 million of the 1.5 billion shekels").</summary>
    public FigureKind Kind => Quantity.Kind == FigureKind.Count ? Whole?.Kind ?? Quantity.Kind : Quantity.Kind;

    /// <summary>Its own unit, or that of the whole.</summary>
    public string? Unit => Quantity.Unit ?? Whole?.Unit;

    /// <summary>Whether people or things are counted, or a share of them.</summary>
    public bool IsCount => Kind is FigureKind.Count or FigureKind.Percent;
}
