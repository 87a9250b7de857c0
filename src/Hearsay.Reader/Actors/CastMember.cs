using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>An actor while a report is being read: what its mentions told of it so far.</summary>
internal sealed class CastMember(ActorKind kind, string name, bool named)
{
    private static readonly Comparer<TokenRange> InText = Comparer<TokenRange>.Create((one, other) =>
        one.First != other.First ? one.First.CompareTo(other.First) : one.End.CompareTo(other.End));

    private readonly List<(string Name, int Words)> _names = [(name, Count(name))];
    private readonly List<TokenRange> _mentions = [];

    public ActorKind Kind { get; set; } = kind;

    /// <summary>Whether it has a proper name, rather than a description.</summary>
    public bool Named { get; } = named;

    /// <summary>Taken up by "they".</summary>
    public bool Plural { get; init; }

    public Gender Gender { get; set; }

    /// <summary>The gender is no more than what a first name tells: a title or a role such as "widow" stands over it.</summary>
    public bool GenderGuessed { get; set; }

    /// <summary>Speaks in a chain of some statement.</summary>
    public bool Speaks { get; set; }

    /// <summary>Acts or is acted on by name: subject, object or agent somewhere.</summary>
    public bool Takes { get; set; }

    /// <summary>The report hides who it is ("an official who spoke on condition of anonymity").</summary>
    public bool Hidden { get; set; }

    /// <summary>What its description tells of one without a name; null for all others.</summary>
    public Anonymity? Known { get; init; }

    /// <summary>The members of a composite such as "Orland and Vesk"; empty for all others.</summary>
    public IReadOnlyList<CastMember> Members { get; init; } = [];

    public string? Role { get; private set; }

    public List<RoleSignature> Signatures { get; } = [];

    /// <summary>In the order of the text, without doubles.</summary>
    public IReadOnlyList<TokenRange> Mentions => _mentions;

    /// <summary>The first of the names with the most words; one written in capitals, as in a headline, only where no other has as many.</summary>
    public string Name => _names.MaxBy(form => (form.Words, form.Name.Any(char.IsLower) ? 1 : 0)).Name;

    public IEnumerable<string> Names => _names.Select(form => form.Name);

    public void AddName(string name)
    {
        if (!_names.Exists(form => form.Name == name))
            _names.Add((name, Count(name)));
    }

    /// <summary>Keeps the first role told as the printed one, and all for finding bare roles.</summary>
    public void AddRole(string role, RoleSignature signature)
    {
        Role ??= role;
        Signatures.Add(signature);
    }

    /// <summary>Takes a gender in where none is known, or only a guess that the one told stands over.</summary>
    public void Learn(Gender gender, bool overGuess)
    {
        if (gender != Gender.Unknown && (Gender == Gender.Unknown || (GenderGuessed && overGuess)))
            (Gender, GenderGuessed) = (gender, false);
    }

    public void AddMention(TokenRange tokens)
    {
        var at = _mentions.BinarySearch(tokens, InText);
        if (at < 0)
            _mentions.Insert(~at, tokens);
    }

    /// <summary>Start of the last mention before a token; -1 for none.</summary>
    public int LastBefore(int token)
    {
        var at = _mentions.BinarySearch(new TokenRange(token, token), InText);
        at = at < 0 ? ~at : at;
        return at == 0 ? -1 : _mentions[at - 1].First;
    }

    private static int Count(string name) => name.Count(letter => letter == ' ') + 1;
}
