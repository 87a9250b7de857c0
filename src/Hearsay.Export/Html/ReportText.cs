using System.Globalization;
using AngleSharp.Dom;
using Hearsay.Ledger.Filing;

namespace Hearsay.Export.Html;

/// <summary>
/// The text of one report on a page. Each paragraph has its number; a sentence that is cited stands in an element of its own, and in it each stretch that is cited has the name that links go to.
/// The text of the elements, without the numbers behind sentences, is the report's text.
/// </summary>
internal sealed class ReportText
{
    private const int Deepest = 12, MostBack = 12;
    private readonly HtmlPage _page;
    private readonly string _letter, _text;
    private readonly IReadOnlyDictionary<Span, SortedSet<int>> _cited;
    private readonly Queue<Span> _marks;
    private readonly IReadOnlyList<Span> _lines;

    private ReportText(string letter, Reading reading, HtmlPage page)
    {
        (_page, _letter, _text) = (page, letter, reading.Report.Text);
        _cited = page.Citations.In(letter);
        _marks = new Queue<Span>(_cited.Keys.OrderBy(span => span.Start).ThenByDescending(span => span.End));
        _lines = Paragraphs.Of(_text);
    }

    /// <summary>Appends the text, or what of it is cited.</summary>
    /// <param name="article">Takes the paragraphs.</param>
    /// <param name="letter">The report's.</param>
    /// <param name="reading">The report with its sentences.</param>
    /// <param name="page">Knows what is cited.</param>
    /// <param name="whole">Whether all of the text is to stand there.</param>
    public static void Append(IElement article, string letter, Reading reading, HtmlPage page, bool whole)
    {
        var text = new ReportText(letter, reading, page);
        var blocks = TextBlock.Of(text._lines, reading);
        foreach (var block in whole ? blocks : Excerpt.Of(blocks, [.. text._marks]))
            article.Append(block is null ? page.Markup.Make("p", "gap", "[...]") : text.Paragraph(block));
        article.Append([.. text._marks.Select(text.Target)]);
    }

    private IElement Paragraph(TextBlock block)
    {
        var paragraph = _page.Markup.Make("p", "text").With("dir", "auto");
        var line = LineAt(block.Span.Start);
        if (line >= 0 && _lines[line].Start < block.Span.Start)
            paragraph.Append(Number(line));
        foreach (var (span, isFurniture) in block.Pieces)
            Piece(paragraph, span, isFurniture);
        return paragraph;
    }

    /// <summary>A sentence, a stretch of furniture, or what stands between them.</summary>
    private void Piece(IElement paragraph, Span piece, bool isFurniture)
    {
        var questions = new SortedSet<int>();
        foreach (var mark in _marks.TakeWhile(mark => mark.Start < piece.End))
            questions.UnionWith(_cited[mark]);
        var isCited = _marks.TryPeek(out var next) && next.Start < piece.End;
        var element = isCited || isFurniture ? _page.Markup.Make("span", isFurniture ? isCited ? "furniture sentence" : "furniture" : "sentence") : paragraph;
        Fill(element, piece, 0);
        if (element != paragraph)
            paragraph.Append(element);
        if (questions.Count > 0)
            paragraph.Append(Back(questions));
    }

    /// <summary>Appends the text of a stretch, and in it the marks that begin there.</summary>
    private void Fill(IElement element, Span within, int depth)
    {
        var at = within.Start;
        while (_marks.TryPeek(out var mark) && mark.Start < within.End)
        {
            _marks.Dequeue();
            Words(element, Math.Max(at, within.Start), Math.Max(at, mark.Start));
            at = Math.Max(at, mark.Start);
            var target = Target(mark);
            element.Append(target);
            if (depth == Deepest)
                continue;
            var end = Math.Max(at, Math.Min(mark.End, within.End));
            Fill(target, new Span(at, end), depth + 1);
            at = end;
        }
        Words(element, at, within.End);
    }

    private IElement Target(Span mark) => _page.Markup.Make("mark").With("id", Citations.Fragment(_letter, mark));

    /// <summary>Appends the words from one offset to another, with a number where a paragraph begins.</summary>
    private void Words(IElement element, int from, int to)
    {
        while (from < to)
        {
            var line = LineAt(from);
            if (line >= 0 && _lines[line].Start == from)
                element.Append(Number(line));
            var end = line + 1 < _lines.Count ? Math.Min(to, _lines[line + 1].Start) : to;
            element.Append(_page.Markup.Lines(_text[from..end]));
            from = end;
        }
    }

    private IElement Number(int line) => _page.Markup.Make("span", "n").With("data-n", (line + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>The last line that begins at the offset or before; -1 for none.</summary>
    private int LineAt(int offset)
    {
        int low = 0, high = _lines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    private IElement Back(SortedSet<int> questions)
    {
        var markup = _page.Markup;
        var back = markup.Make("sup", "back");
        foreach (var (i, number) in questions.Take(MostBack).Index())
        {
            var words = number.ToString(CultureInfo.InvariantCulture);
            var question = _page.Shown.Questions[number - 1].Question;
            back.Append(markup.Words(i > 0 ? ", " : ""), markup.Make("a", null, words).With("href", "#" + HtmlPage.Fragment(question)).With("aria-label", "question " + words));
        }
        return back;
    }
}
