namespace Hearsay.Reader.Figures;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    Digits,
    Words,

    /// <summary>"dozens", "several thousand".</summary>
    Vague,

    /// <summary>A share of something: "a third of", "two-thirds".</summary>
    Share,
}
