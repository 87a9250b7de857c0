using System.Runtime.CompilerServices;

namespace Hearsay.Ledger.Briefs;

/// <summary>Takes an interpolated string apart into the parts of a remark; the compiler calls it.</summary>
[InterpolatedStringHandler]
public readonly struct RemarkWriter(int literalLength, int formattedCount)
{
    private readonly List<RemarkPart> _parts = new(literalLength > 0 ? (2 * formattedCount) + 1 : formattedCount);

    internal IReadOnlyList<RemarkPart> Parts => _parts;

    public void AppendLiteral(string words) => AppendFormatted(words);

    public void AppendFormatted(string words) => _parts.Add(new RemarkPart(words, [], null));

    public void AppendFormatted(Cite place) => _parts.Add(new RemarkPart(Cites.Of(place), [place], null));

    public void AppendFormatted(IReadOnlyList<Cite> places) => _parts.Add(new RemarkPart(Cites.Of(places), places, null));

    public void AppendFormatted(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        _parts.Add(new RemarkPart(Harmless.Line(question.Ask), [], question));
    }
}
