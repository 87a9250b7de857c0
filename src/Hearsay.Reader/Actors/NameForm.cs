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

    /// <summary>What <see cref="Text"/> says behind the place that a body of a state belongs to: "Defence Ministry" of "Velm's Defence Ministry"; null where no place stands before it.</summary>
    public string? Owned { get; init; }
}
