namespace Hearsay.Language.Coreference;

/// <summary>What is known of one entity while a text is being resolved. Not thread-safe.</summary>
internal sealed class EntityState
{
    public List<int> Mentions { get; } = [];

    public Gender Gender { get; set; }

    public NounKind Kind { get; set; }

    public bool HasName { get; set; }

    /// <summary>The first names or initials by which a person was called; empty where only a last name was.</summary>
    public string FirstName { get; set; } = "";

    /// <summary>Takes in what another entity that turned out the same is known by.</summary>
    public void Take(EntityState other)
    {
        Mentions.AddRange(other.Mentions);
        Learn(other.Gender, other.Kind, other.HasName);
        if (FirstName.Length == 0)
            FirstName = other.FirstName;
    }

    /// <summary>What is unknown so far is learned; what is known stays, but a name's kind stands over a guess.</summary>
    public void Learn(Gender gender, NounKind kind, bool named)
    {
        if (Gender == Gender.Unknown)
            Gender = gender;
        if (Kind == NounKind.Unknown || (named && !HasName && kind != NounKind.Unknown))
            Kind = kind;
        HasName |= named;
    }
}
