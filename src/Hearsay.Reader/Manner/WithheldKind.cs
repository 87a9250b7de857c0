namespace Hearsay.Reader.Manner;

/// <summary>How a word was withheld.</summary>
public enum WithheldKind
{
    /// <summary>Asked, and gave none: "declined to comment", "has not acknowledged".</summary>
    Declined,

    /// <summary>"has remained silent".</summary>
    Silent,

    /// <summary>"could not be reached".</summary>
    Unreached,

    /// <summary>"neither confirmed nor denied", "neither X nor Y has recognised".</summary>
    Neither,

    /// <summary>Spoke, and left it out unasked: "made no mention of".</summary>
    Omitted,

    /// <summary>"remains officially unacknowledged".</summary>
    Unacknowledged,
}
