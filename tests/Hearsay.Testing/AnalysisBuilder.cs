using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Language;

namespace Hearsay.Testing;

/// <summary>
/// Builds an analysis by hand. Each sentence is a text of one line a token: <c>form tag head relation [lemma] [name]</c>, head counted from 1
/// within the sentence (0 the root), lemma <c>_</c> for the lower-cased form, name one of PER ORG LOC OTH (adjacent tokens of one class are one name).
/// Tokens are joined by single spaces, but none before <c>, . ; : ? ! ) ' n't</c> and such; sentences by a space, paragraphs by an empty line.
/// </summary>
public sealed class AnalysisBuilder
{
    private static readonly string[] Closing = [",", ".", ";", ":", "?", "!", ")", "'s", "’s", "n't", "”", "%", "'"];
    private readonly StringBuilder _text = new();
    private readonly List<Span> _tokens = [];
    private readonly List<string> _tags = [], _lemmas = [], _relations = [];
    private readonly List<int> _heads = [];
    private readonly List<TokenRange> _sentences = [], _paragraphs = [];
    private readonly List<NamedEntity> _names = [];
    private int _paragraphStart;

    /// <summary>Adds a sentence to the running paragraph.</summary>
    public AnalysisBuilder Sentence(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var first = _tokens.Count;
        string? lastName = null;
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            AddToken(cells, first);
            AddName(cells.Length > 5 ? cells[5] : null, lastName);
            lastName = cells.Length > 5 ? cells[5] : null;
        }
        _sentences.Add(new TokenRange(first, _tokens.Count));
        return this;
    }

    /// <summary>Ends the running paragraph.</summary>
    public AnalysisBuilder Paragraph()
    {
        if (_tokens.Count > _paragraphStart)
            _paragraphs.Add(new TokenRange(_paragraphStart, _tokens.Count));
        _paragraphStart = _tokens.Count;
        _text.Append("\n\n");
        return this;
    }

    public Analysis Build()
    {
        if (_tokens.Count > _paragraphStart)
            Paragraph();
        return new Analysis
        {
            Text = _text.ToString().TrimEnd(),
            Tokens = [.. _tokens],
            Tags = [.. _tags],
            Lemmas = [.. _lemmas],
            Heads = [.. _heads],
            Relations = [.. _relations],
            Sentences = [.. _sentences],
            Paragraphs = [.. _paragraphs],
            Names = [.. _names],
        };
    }

    private void AddToken(string[] cells, int first)
    {
        var form = cells[0];
        var opened = _text.Length > 0 && _text[^1] is '“' or '(' or '$' or '£';
        if (_text.Length > 0 && _text[^1] != '\n' && !opened && !Closing.Contains(form))
            _text.Append(' ');
        _tokens.Add(new Span(_text.Length, _text.Length + form.Length));
        _text.Append(form);
        _tags.Add(cells[1]);
        var head = int.Parse(cells[2], CultureInfo.InvariantCulture);
        _heads.Add(head == 0 ? -1 : first + head - 1);
        _relations.Add(cells[3]);
        _lemmas.Add(cells.Length > 4 && cells[4] != "_" ? cells[4] : form.ToLowerInvariant());
    }

    private void AddName(string? code, string? last)
    {
        if (code is null or "_")
            return;
        var kind = code switch
        {
            "PER" => NameClass.Person,
            "ORG" => NameClass.Organization,
            "LOC" => NameClass.Location,
            _ => NameClass.Other,
        };
        var here = _tokens.Count - 1;
        if (code == last && _names.Count > 0 && _names[^1].Tokens.End == here)
            _names[^1] = new NamedEntity(new TokenRange(_names[^1].Tokens.First, here + 1), kind);
        else
            _names.Add(new NamedEntity(new TokenRange(here, here + 1), kind));
    }
}
