namespace Hearsay.Language.Layout;

/// <summary>One line with something on it.</summary>
/// <param name="Kept">The line without the blanks at its ends.</param>
/// <param name="Indent">Blanks before it.</param>
/// <param name="Fresh">Whether an empty line, furniture or the text's start stands before it.</param>
internal readonly record struct Line(Span Kept, int Indent, bool Fresh)
{
    /// <summary>In characters, blanks before it included.</summary>
    public int Width => Indent + Kept.Length;
}
