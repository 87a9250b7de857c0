namespace Hearsay.Evaluation.Casualties;

/// <summary>What became of victims.</summary>
[Flags]
internal enum Harm
{
    None = 0,

    Death = 1,

    Injury = 2,
}
