namespace Hearsay.Language.Layout;

/// <summary>One line with something on it.</summary>
/// <param name="Kept">The line without the blanks at its ends.</param>
/// <param name="Indent">Characters before it on its line: blanks, and furniture where the line begins with some.</param>
/// <param name="Fresh">Whether an empty line, furniture or the text's start stands before it.</param>
/// <param name="Joined">Whether only furniture within the line parts it from the line before: a sign of markup, a note in brackets.</param>
internal readonly record struct Line(Span Kept, int Indent, bool Fresh, bool Joined)
{
    /// <summary>In characters, those before it included.</summary>
    public int Width => Indent + Kept.Length;
}
