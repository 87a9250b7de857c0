using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Which tokens stand inside quotation marks. A quotation opened in one paragraph and opened again at the start of the next
/// without having been closed runs on (the convention of news prose); otherwise it ends with its paragraph at the latest.
/// </summary>
internal sealed class QuoteRegions
{
    private readonly int[] _region;

    private QuoteRegions(int[] region, ImmutableArray<TokenRange> regions) => (_region, Regions) = (region, regions);

    /// <summary>Each quotation from its opening to its closing mark, marks included, in order.</summary>
    public ImmutableArray<TokenRange> Regions { get; }

    /// <summary>Index in <see cref="Regions"/> of the quotation that holds the token; -1 outside of all.</summary>
    public int RegionOf(int token) => _region[token];

    /// <summary>Whether the token is a mark that opens or closes a quotation.</summary>
    public bool IsEdge(int token) =>
        _region[token] is >= 0 and var r && (Regions[r].First == token || Regions[r].End == token + 1);

    public static QuoteRegions Of(Analysis analysis)
    {
        var region = new int[analysis.Tokens.Length];
        Array.Fill(region, -1);
        var regions = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (var paragraph in analysis.Paragraphs)
            AddParagraph(analysis, paragraph, region, regions);
        return new QuoteRegions(region, regions.ToImmutable());
    }

    private static void AddParagraph(Analysis analysis, TokenRange paragraph, int[] region, ImmutableArray<TokenRange>.Builder regions)
    {
        var open = -1;
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            var mark = MarkAt(analysis, i);
            if (mark == Mark.None)
                continue;
            if (open < 0 && mark != Mark.Closing)
                open = i;
            else if (open >= 0 && mark != Mark.Opening)
            {
                Close(open, i + 1, region, regions);
                open = -1;
            }
        }
        // An unclosed mark at a paragraph's start is a speech that goes on; elsewhere it is a slip and opens nothing.
        if (open == paragraph.First)
            Close(open, paragraph.End, region, regions);
    }

    private static void Close(int first, int end, int[] region, ImmutableArray<TokenRange>.Builder regions)
    {
        Array.Fill(region, regions.Count, first, end - first);
        regions.Add(new TokenRange(first, end));
    }

    private static Mark MarkAt(Analysis analysis, int token)
    {
        var word = analysis.Word(token);
        return word switch
        {
            "“" or "``" or "«" or "„" => Mark.Opening,
            "”" or "»" => Mark.Closing,
            "\"" or "''" => Mark.Either,
            _ => Mark.None,
        };
    }

    private enum Mark
    {
        None,
        Opening,
        Closing,
        Either,
    }
}
