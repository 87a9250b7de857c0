namespace Hearsay.Intake.Decoding;

/// <summary>A text, or why there is none.</summary>
internal readonly record struct Decoded(string? Text, string? Reason, string? Remedy)
{
    public static Decoded Of(string text) => new(text, null, null);

    public static Decoded Refused(string reason, string remedy) => new(null, reason, remedy);
}
