namespace Hearsay.Reader.Figures;

/// <summary>How a word tells what happened (the classes of figure-outcomes.tsv).</summary>
internal enum OutcomeClass
{
    Done,
    Does,
    State,
    Noun,
    Light,
    Toll,
    Agent,
    Fitted,

    /// <summary>As <see cref="Done"/>, but gives way to a participle at the end of a list ("lost six tanks destroyed").</summary>
    Loose,
}
