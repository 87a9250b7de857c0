namespace Hearsay.Reader.Figures;

/// <summary>What a number word does in a number (the classes of figure-numbers.tsv).</summary>
internal enum NumberClass
{
    Unit,
    Ten,
    Hundred,
    Scale,
    Suffix,
    Dozen,
    Part,
    Article,
}
