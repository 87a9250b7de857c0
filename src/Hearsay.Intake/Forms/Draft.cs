using Hearsay.Intake.Fields;

namespace Hearsay.Intake.Forms;

/// <summary>A text as it came, before ids are given out and the text is looked into; or a refusal.</summary>
internal sealed record Draft
{
    /// <summary>Name that serves as id where none came with the input.</summary>
    public string Name { get; init; } = "";

    public string? Path { get; init; }

    public string Text { get; init; } = "";

    public GivenFields Given { get; init; } = GivenFields.None;

    /// <summary>Where front matter stands in the text.</summary>
    public Span? FrontMatter { get; init; }

    /// <summary>Signs of markup between the words of the text, in order.</summary>
    public IReadOnlyList<Span> Marks { get; init; } = [];

    public Refusal? Refusal { get; init; }

    public static Draft Refused(string name, string reason, string remedy) => new() { Refusal = new Refusal(name, reason, remedy) };
}
