using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>A name in the text, freed of titles and determiners.</summary>
/// <param name="Tokens">The name itself.</param>
/// <param name="Class">What it names.</param>
/// <param name="Text">As written, one space between words.</param>
/// <param name="Gender">What a title before it tells.</param>
/// <param name="TitleStart">First token of the titles before it; the name's first where there are none.</param>
internal sealed record NameForm(TokenRange Tokens, NameClass Class, string Text, Gender Gender, int TitleStart)
{
    public string[] Words { get; } = Text.Split(' ');
}
