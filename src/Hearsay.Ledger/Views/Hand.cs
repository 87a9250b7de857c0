using System.Text.Json;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;

namespace Hearsay.Ledger.Views;

/// <summary>What people decided about one thing that is shown.</summary>
/// <param name="Mark">Of a statement or figure; null where only the machine has read it.</param>
/// <param name="Rating">The grade that stands; null for none.</param>
/// <param name="Comments">The earliest first.</param>
public sealed record Hand(ReadingMark? Mark, Rating? Rating, IReadOnlyList<Comment> Comments)
{
    /// <summary>Where a person moved it; null where it stands where the machine put it.</summary>
    public Moving? Move { get; init; }

    /// <summary>What stands where nobody has looked at a reading.</summary>
    public const string ByMachine = "by machine";

    private const int Date = 10;

    /// <summary>Of a statement or figure.</summary>
    public static Hand On(ToldItem told, Decided decided)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(decided);
        var cell = told.Figure is { } figure ? CellKey.Of(told.Reading, figure) : CellKey.Of(told.Reading, told.Statement!);
        return new Hand(decided.MarkOf(cell), decided.RatingOf([told.Id], cell), decided.CommentsOn([told.Id], cell)) { Move = decided.MoveOf(cell) };
    }

    /// <summary>Of a report, a question or a name: its names, or its id.</summary>
    public static Hand On(IReadOnlyList<string> names, Decided decided)
    {
        ArgumentNullException.ThrowIfNull(decided);
        return new Hand(null, decided.RatingOf(names), decided.CommentsOn(names));
    }

    /// <summary>Who read it, or checked it, in words: "checked by Ada on 2031-05-02".</summary>
    public string Read => Mark is null ? ByMachine : $"{(Mark.Wrong ? "marked wrong" : "checked")} by {Mark.By} on {Day(Mark)}{(Mark.Note is { } note ? ": " + note : "")}";

    /// <summary>Labels and words of all but <see cref="Read"/>, for a page.</summary>
    internal IEnumerable<(string Label, string Words)> Rows()
    {
        if (Move is not null)
            yield return ("moved", $"{Move.Where}; by {Move.By} on {Day(Move)}{(Move.Note is { } why ? ": " + why : "")}");
        if (Rating is not null)
            yield return ("rated", $"{AdmiraltyCode.Words(Rating.Grade)}; by {Rating.By} on {Day(Rating)}{(Rating.Note is { } note ? ": " + note : "")}");
        foreach (var comment in Comments)
            yield return ("note", $"{comment.Words} ({comment.By}, {Day(comment)})");
    }

    /// <summary><c>mark</c>, <c>move</c> where there is one, <c>rating</c> and <c>notes</c>.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        Decided(json, "mark", Mark, Mark?.Mark);
        if (Move is not null)
            Decided(json, "move", Move, Move.Where);
        Decided(json, "rating", Rating, Rating?.Grade);
        json.WriteStartArray("notes");
        foreach (var comment in Comments)
            Members(json, comment, comment.Words);
        json.WriteEndArray();
    }

    private static void Decided(Utf8JsonWriter json, string name, Decision? decision, string? words)
    {
        if (decision is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WritePropertyName(name);
        Members(json, decision, words!);
    }

    private static void Members(Utf8JsonWriter json, Decision decision, string words)
    {
        json.WriteStartObject();
        json.WriteString("is", words);
        json.WriteString("by", decision.By);
        json.WriteString("at", decision.At);
        json.WriteNumber("decision", decision.Number);
        json.WriteEndObject();
    }

    private static string Day(Decision decision) => decision.At[..Math.Min(Date, decision.At.Length)];
}
