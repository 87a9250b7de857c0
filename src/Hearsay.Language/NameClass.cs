namespace Hearsay.Language;

/// <summary>What a name names (the four classes of CoNLL-2003).</summary>
public enum NameClass
{
    Person,
    Organization,
    Location,
    Other,
}
