using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Sheets;

/// <summary>How a sheet puts its cells into words.</summary>
public static class SheetWords
{
    /// <summary>"31", "31 to 44", "31 or more", "up to 44", "at least 12"; empty for nothing.</summary>
    public static string Range(decimal? low, decimal? high) => (low, high) switch
    {
        ({ } from, { } to) when from == to => FigureWords.Number(from),
        ({ } from, { } to) => $"{FigureWords.Number(from)} to {FigureWords.Number(to)}",
        ({ } from, null) => $"{FigureWords.Number(from)} or more",
        (null, { } to) => $"up to {FigureWords.Number(to)}",
        _ => "",
    };

    /// <summary>The cell, with what it was made of.</summary>
    public static string Of(SheetCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var range = Range(cell.Low, cell.High) is { Length: > 0 } words ? words : "no figure for the whole";
        return cell.Floor is { } floor ? $"{range}; a narrower count leaves {FigureWords.Number(floor)} or more" : range;
    }

    public static string Name(CellStanding standing) => standing switch
    {
        CellStanding.All => "all",
        CellStanding.Civilian => "civilian",
        CellStanding.Combatant => "combatant",
        _ => "unknown",
    };

    /// <summary>The rule as the JSON has it.</summary>
    public static string Name(CellRule rule) => rule switch
    {
        CellRule.Told => "told",
        CellRule.LargestPart => "largest part",
        _ => "none",
    };

    public static string Name(EntryStanding standing) => standing.ToString().ToLowerInvariant();

    /// <summary>"killed, miners, at Velm (over a time: past two days)".</summary>
    public static string Title(SheetLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var words = new[] { line.Outcome, line.Who, line.Place is null ? null : $"told of {line.Place}" }.OfType<string>();
        return Harmless.Line(string.Join(", ", words) + (line.Apart is null ? "" : $" ({line.Apart})"));
    }

    /// <summary>Whose word, through whom: "Ida Brandt, through The Ridge Post"; "the report's own voice" where nobody else is told.</summary>
    public static string Whose(SheetEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var name = Whose(entry.Origin);
        return entry.Via.Count == 0 ? name : $"{name}, through {string.Join(", ", entry.Via.Select(Harmless.Line))}";
    }

    public static string Whose(string origin) => origin switch
    {
        "unattributed" => "the report's own voice",
        "unnamed" => "somebody unnamed",
        _ => Harmless.Line(origin),
    };
}
