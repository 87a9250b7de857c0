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

/// <summary>What happened to what is counted, in dictionary form.</summary>
/// <param name="Words">"killed or wounded".</param>
/// <param name="Side">Where it was told.</param>
/// <param name="Loose">Whether it gives way to a participle at the end of a list.</param>
internal readonly record struct Outcome(string Words, OutcomeSide Side, bool Loose = false);
