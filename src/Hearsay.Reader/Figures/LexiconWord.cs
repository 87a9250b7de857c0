namespace Hearsay.Reader.Figures;

/// <summary>A word that some figure-*.tsv or date-words.tsv file holds.</summary>
internal sealed class LexiconWord(string key)
{
    public static readonly LexiconWord Unknown = new("");

    /// <summary>As the lexicon spells it, lower case.</summary>
    public string Key { get; } = key;

    /// <summary>Whether a quantity, or a phrase that hides one, may begin with it.</summary>
    public bool Opens { get; set; }
}
