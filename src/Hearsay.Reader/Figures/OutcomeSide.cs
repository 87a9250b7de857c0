namespace Hearsay.Reader.Figures;

/// <summary>On which side of the figure the word stands that tells what happened: this decides how a list shares it.</summary>
internal enum OutcomeSide
{
    /// <summary>Within what is counted ("two wounded soldiers", "40 casualties"): shared with none.</summary>
    Within,

    /// <summary>Right behind ("six tanks destroyed").</summary>
    Adjacent,

    /// <summary>Behind, as the predicate ("six were killed").</summary>
    Right,

    /// <summary>Before ("killed six", "the death of six").</summary>
    Left,
}
