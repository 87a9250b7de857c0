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
        var (partsEnd, blankBehindParts) = (0, false);
        foreach (var line in GzipLines.Of(path))
        {
            if (line.Length == 0)
                Flush(sentence, writer);
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            var blank = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            var dash = cells[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
                (partsEnd, blankBehindParts) = (int.Parse(cells[0][(dash + 1)..], CultureInfo.InvariantCulture), blank);
            if (dash > 0 || cells[0].Contains('.', StringComparison.Ordinal))
                continue;
            var number = int.Parse(cells[0], CultureInfo.InvariantCulture);
            sentence.Add((TokenOf(cells), number < partsEnd ? false : number == partsEnd ? blankBehindParts : blank));
            partsEnd = number >= partsEnd ? 0 : partsEnd;
        }
        Flush(sentence, writer);
        return writer.Build();
    }

    private static SilverToken TokenOf(string[] cells) =>
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
