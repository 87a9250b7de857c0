using System.Globalization;
using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>Reads hours of the clock: "18:00 GMT", "6:40 p.m.", "7 am", "0830 UTC", "noon". The day they belong to is another expression.</summary>
internal sealed class ClockGrammar(Analysis analysis, PieceRun pieces)
{
    /// <summary>The hour that begins at <paramref name="at"/>; null where none does.</summary>
    public TimeCore? Read(int at)
    {
        if (pieces[at] is not { Plain: true, Length: <= 4, Value: { } number })
            return null;
        var (hour, minute, end) = ((int)number, 0, at + 1);
        if (Is(end, ':') && end + 1 < pieces.Count && pieces[end + 1] is { Glued: true, Plain: true, Length: 2, Value: <= 59 and var after })
            (minute, end) = ((int)after, end + 2);
        var half = Mark(end, out var behind);
        var told = half is not null || end > at + 1;
        if (half is { Length: > 0 })
            hour = (hour % 12) + (half[0] == 'p' ? 12 : 0);
        end = behind;
        if (Mark(end, out behind) is "")
            (end, told) = (behind, true);
        if (pieces[at].Length == 4 && half is "")
            (hour, minute) = (hour / 100, hour % 100);
        else if (pieces[at].Length > 2)
            return null;
        return told && hour <= 24 && minute < 60
            ? new TimeCore(end, TimeKind.Clock, null, null) { Part = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}") }
            : null;
    }

    /// <summary>"a.m." or "p.m." as the letter it begins with, another mark of the clock ("GMT", "o'clock") as nothing; null where none stands here.</summary>
    private string? Mark(int at, out int end)
    {
        if (!FigureLexicon.Meridiems.TryMatch(pieces, at, out end, out _))
        {
            end = at;
            return null;
        }
        if (pieces[at].Key is not ("a" or "p" or "am" or "pm"))
            return "";
        end = end < pieces.Count && pieces[end].Glued && analysis.Text[pieces[end].Start] == '.' && pieces[at].Length == 1 && pieces[end - 1].Length == 1 && analysis.Text[pieces[end - 1].Start] != '.' ? end + 1 : end;
        return pieces[at].Key[..1];
    }

    private bool Is(int at, char sign) => at < pieces.Count && pieces[at].Glued && analysis.Text[pieces[at].Start] == sign;
}
