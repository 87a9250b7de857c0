namespace Hearsay.Reader.Figures;

/// <summary>Picks out of what is counted the words that tell whose they are: "north korean soldier" is of the "north korean".</summary>
internal static class PopulationReader
{
    /// <summary>The words in their order; null where there are none.</summary>
    public static string? Read(string? counted)
    {
        if (counted is null)
            return null;
        var words = counted.Split(' ');
        var found = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && MeaningLexicon.IsPopulation($"{words[i]} {words[i + 1]}"))
                found.Add($"{words[i]} {words[++i]}");
            else if (MeaningLexicon.IsPopulation(words[i]) || (words[i].EndsWith('s') && MeaningLexicon.IsPopulation(words[i][..^1])))
                found.Add(words[i]);
        }
        return found.Count == 0 ? null : string.Join(' ', found);
    }
}
