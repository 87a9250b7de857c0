using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Training.Corpora;

/// <summary>Reads a gzipped CoNLL-U treebank as one analysis; relations in our common inventory, words in several parts by their parts.</summary>
public static class TreebankReader
{
    private static readonly Dictionary<string, string> Inventory = DataTable.Pairs("relation-inventory.tsv");
    private static readonly HashSet<string> TimeNouns = DataTable.Words("time-nouns.tsv");

    public static Analysis Read(string path)
    {
        var writer = new AnalysisWriter();
        var sentence = new List<(SilverToken Token, bool BlankBehind)>();
        var word = new WordParts();
        foreach (var line in GzipLines.Of(path))
        {
            if (line.Length == 0)
                Flush(sentence, writer);
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (word.BlankBehind(cells) is { } blank)
                sentence.Add((TokenOf(cells), blank));
        }
        Flush(sentence, writer);
        return writer.Build();
    }

    /// <summary>The token of one line, its relation in our common inventory, without a place.</summary>
    internal static SilverToken TokenOf(string[] cells) =>
        new(cells[1], cells[2], cells[4], "O", int.Parse(cells[6], CultureInfo.InvariantCulture) - 1, RelationOf(cells[7], cells[1]), default);

    private static string RelationOf(string relation, string form)
    {
        if (relation is "obl:unmarked" or "nmod:unmarked")
            return relation[..4].TrimEnd(':') + (TimeNouns.Contains(form) || IsYear(form) ? ":tmod" : ":npmod");
        return Inventory.GetValueOrDefault(relation, relation);
    }

    private static bool IsYear(string form) => form.Length == 4 && form.All(char.IsAsciiDigit);

    private static void Flush(List<(SilverToken Token, bool BlankBehind)> sentence, AnalysisWriter writer)
    {
        foreach (var (token, blank) in sentence)
            writer.Add(token, blank);
        if (sentence.Count > 0)
            writer.EndSentence();
        sentence.Clear();
    }
}
