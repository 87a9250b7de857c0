namespace Hearsay.Intake.Patterns;

/// <summary>In which part of a text a line rule counts.</summary>
internal enum LineWhere
{
    Any,

    /// <summary>Among the first blocks.</summary>
    Head,

    /// <summary>Among the last blocks.</summary>
    Tail,

    /// <summary>Among the first or the last blocks.</summary>
    Ends,
}
