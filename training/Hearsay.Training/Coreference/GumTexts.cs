using Hearsay.Language;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Coreference;

/// <summary>Reads the texts of GUM with their mentions and entities; paragraphs as marked, sentences joined by blanks.</summary>
public static class GumTexts
{
    /// <param name="path">A gzipped CoNLL-U file of GUM.</param>
    public static List<MarkedText> Read(string path)
    {
        var texts = new List<MarkedText>();
        var (id, lines) = ("", new List<string>());
        foreach (var line in GzipLines.Of(path).Append("# newdoc id = "))
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (lines.Count > 0)
                    texts.Add(TextOf(id, lines));
                (id, lines) = (line[14..], []);
            }
            else
                lines.Add(line);
        return texts;
    }

    private static MarkedText TextOf(string id, List<string> lines)
    {
        var writer = new AnalysisWriter();
        var (brackets, marked) = (new EntityBrackets(), new List<(int First, int End, int Entity, string Kind)>());
        var (token, genre) = (0, "");
        var word = new WordParts();
        foreach (var line in lines)
            if (line.StartsWith("# meta::genre = ", StringComparison.Ordinal))
                genre = line[16..];
            else if (line == "# newpar" || line.StartsWith("# newpar ", StringComparison.Ordinal))
                writer.StartParagraph();
            else if (line.Length == 0)
                writer.EndSentence(endsParagraph: false);
            else if (line[0] != '#' && line.Split('\t') is var cells && word.BlankBehind(cells) is { } blank)
            {
                writer.Add(TreebankReader.TokenOf(cells), blank);
                marked.AddRange(NoteOf(cells[9]) is { } note ? brackets.Read(note, token).Select(ended => (ended.First, token + 1, ended.Entity, ended.Kind)) : []);
                token++;
            }
        var analysis = writer.Build();
        return new MarkedText(id, genre, analysis, [.. marked.Select(mention => MentionOf(analysis, mention)).OrderBy(mention => mention.Head)]);
    }

    private static string? NoteOf(string cell) =>
        cell.Split('|').FirstOrDefault(note => note.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..];

    private static MarkedMention MentionOf(Analysis analysis, (int First, int End, int Entity, string Kind) marked)
    {
        var range = new TokenRange(marked.First, marked.End);
        return new MarkedMention(range, MarkedText.HeadOf(analysis, range), marked.Entity, marked.Kind);
    }
}
