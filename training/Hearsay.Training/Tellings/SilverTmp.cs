using System.Collections.Immutable;
using System.IO.Compression;
using Hearsay.Language;

namespace Hearsay.Training.Tellings;

internal static class SilverTmp
{
    public static Dictionary<string, Analysis> Load(string path, IReadOnlyDictionary<string, string> texts)
    {
        var result = new Dictionary<string, Analysis>();
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        string? id = null;
        var rows = new List<List<string[]>>();
        void Flush()
        {
            if (id is not null && texts.TryGetValue(id, out var text)) result[id] = Build(text, rows);
            rows = [];
        }
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith("# article = ", StringComparison.Ordinal)) { Flush(); id = line[12..]; rows.Add([]); }
            else if (line.Length == 0) { rows.Add([]); }
            else rows[^1].Add(line.Split('\t'));
        }
        Flush();
        return result;
    }

    private static Analysis Build(string text, List<List<string[]>> rows)
    {
        var off = new List<int>();
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1) off.Add(i);
        off.Add(text.Length);
        var tokens = ImmutableArray.CreateBuilder<Span>(); var tags = ImmutableArray.CreateBuilder<string>(); var lem = ImmutableArray.CreateBuilder<string>();
        var rel = ImmutableArray.CreateBuilder<string>(); var heads = ImmutableArray.CreateBuilder<int>(); var sents = ImmutableArray.CreateBuilder<TokenRange>();
        var names = ImmutableArray.CreateBuilder<NamedEntity>(); var paras = ImmutableArray.CreateBuilder<TokenRange>();
        var para = 0;
        foreach (var s in rows)
        {
            if (s.Count == 0) continue;
            var first = tokens.Count;
            var b = off[int.Parse(s[0][7])];
            if (first > 0 && text.AsSpan(tokens[^1].End, Math.Max(0, b - tokens[^1].End)).Contains('\n')) { paras.Add(new TokenRange(para, first)); para = first; }
            for (var k = 0; k < s.Count; k++)
            {
                var r = s[k];
                tokens.Add(new Span(off[int.Parse(r[7])], off[int.Parse(r[8])]));
                tags.Add(r[3]); lem.Add(r[2]); var h = int.Parse(r[5]); heads.Add(h == 0 ? -1 : first + h - 1);
                rel.Add(r[6]);
                var c = r[4] switch { "PERSON" => 0, "ORGANIZATION" => 1, "LOCATION" => 2, "MISC" => 3, _ => -1 };
                if (c >= 0)
                {
                    if (k > 0 && s[k - 1][4] == r[4]) names[^1] = new NamedEntity(new TokenRange(names[^1].Tokens.First, tokens.Count), (NameClass)c);
                    else names.Add(new NamedEntity(new TokenRange(tokens.Count - 1, tokens.Count), (NameClass)c));
                }
            }
            sents.Add(new TokenRange(first, tokens.Count));
        }
        paras.Add(new TokenRange(para, tokens.Count));
        return new Analysis { Text = text, Tokens = tokens.ToImmutable(), Tags = tags.ToImmutable(), Lemmas = lem.ToImmutable(), Heads = heads.ToImmutable(), Relations = rel.ToImmutable(), Sentences = sents.ToImmutable(), Paragraphs = paras.ToImmutable(), Names = names.ToImmutable() };
    }
}
