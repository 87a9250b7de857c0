namespace Hearsay.Reader.Figures;

/// <summary>How a vague number is used (the classes of figure-vague.tsv).</summary>
internal enum VagueClass
{
    Alone,
    BeforeOf,
    Times,
}
