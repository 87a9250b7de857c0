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

/// <summary>A number word and its value.</summary>
internal readonly record struct NumberWord(NumberClass Class, decimal Value);
