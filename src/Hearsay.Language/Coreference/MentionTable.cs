using Hearsay.Language.Linear;

namespace Hearsay.Language.Coreference;

/// <summary>The mentions of one text with what each tells by itself, as arrays of one length. Immutable once made, thread-safe.</summary>
internal sealed class MentionTable
{
    /// <summary>Conjuncts are followed to the first at most so far.</summary>
    private const int MostConjuncts = 16;

    private readonly KnownWords _words;

    public MentionTable(TreeView tree, KnownWords words)
    {
        (Tree, _words) = (tree, words);
        Quotations = QuotedStretches.Of(tree.Analysis);
        Found = MentionFinder.Find(tree);
        Pronouns = Each(i => Found[i].Mention.Kind == MentionKind.Pronoun ? Pronoun.Of(Analysis.Word(Head(i))) : null);
        Roles = Each(RoleAt);
        Lemmas = Each(i => Analysis.Lemmas[Head(i)].ToLowerInvariant());
        LemmaHashes = Each(i => FeatureHash.Of(Lemmas[i]));
        Genders = Each(GenderAt);
        Kinds = Each(KindAt);
        Plurals = Each(IsPluralAt);
        Governors = Each(i => Tree.Head(Top(Head(i))));
        Definite = Each(i => IsDefiniteAt(i));
    }

    public TreeView Tree { get; }

    public Analysis Analysis => Tree.Analysis;

    public List<FoundMention> Found { get; }

    public int Count => Found.Count;

    /// <summary>What each pronoun tells; null for the other mentions.</summary>
    public Pronoun?[] Pronouns { get; }

    /// <summary>For each token the quotation it stands in; 0 for none.</summary>
    public int[] Quotations { get; }

    public Role[] Roles { get; }

    /// <summary>Dictionary form of each head, lower case.</summary>
    public string[] Lemmas { get; }

    public ulong[] LemmaHashes { get; }

    public Gender[] Genders { get; }

    public NounKind[] Kinds { get; }

    public bool[] Plurals { get; }

    /// <summary>The token that each mention hangs on, of conjuncts the one that the first hangs on; -1 for roots.</summary>
    public int[] Governors { get; }

    /// <summary>Whether a "the", "this", "that" or possessive stands before the noun.</summary>
    public bool[] Definite { get; }

    public int Head(int mention) => Found[mention].Mention.Head;

    public int Sentence(int mention) => Tree.Sentence[Head(mention)];

    public NameClass? ClassOf(int mention) => Found[mention].Name is >= 0 and var name ? Analysis.Names[name].Class : null;

    private T[] Each<T>(Func<int, T> of)
    {
        var values = new T[Found.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = of(i);
        return values;
    }

    private int Top(int token)
    {
        for (var steps = 0; steps < MostConjuncts && Tree.Is(token, "conj"); steps++)
            token = Tree.Head(token);
        return token;
    }

    private Role RoleAt(int mention)
    {
        var top = Top(Head(mention));
        if (Tree.HasCopula[top])
            return Role.Predicate;
        return Tree.Relation(top) switch
        {
            "nsubj" or "csubj" => Role.Subject,
            "nsubj:pass" => Role.PassiveSubject,
            "obj" => Role.Object,
            "iobj" => Role.IndirectObject,
            "obl:agent" => Role.Agent,
            "obl:tmod" or "nmod:tmod" => Role.Time,
            "nmod:poss" => Role.Possessor,
            "appos" => Role.Apposition,
            "root" => Role.Root,
            _ => Tree.Universal(top) switch
            {
                "obl" => Role.Oblique,
                "nmod" => Role.NounModifier,
                "compound" or "flat" => Role.Compound,
                "nsubj" => Role.Subject,
                _ => Role.Other,
            },
        };
    }

    private Gender GenderAt(int mention)
    {
        if (Pronouns[mention] is { } pronoun)
            return pronoun.Gender;
        if (Found[mention].IsGroup)
            return Gender.Unknown;
        if (ClassOf(mention) is not { } @class)
            return GenderWords.Of(Lemmas[mention]);
        if (@class != NameClass.Person)
            return Gender.Unknown;
        var told = TitleGender(mention);
        return told != Gender.Unknown ? told : FirstNameGender(Analysis.Names[Found[mention].Name].Tokens);
    }

    /// <summary>The gender that a title or role in the phrase or right before it tells ("Mrs Vorn", "spokesman Odd Brandt").</summary>
    private Gender TitleGender(int mention)
    {
        var name = Analysis.Names[Found[mention].Name].Tokens;
        for (var token = name.First; token < name.End - 1; token++)
            if (GenderWords.Of(Analysis.Word(token)) is not Gender.Unknown and var gender)
                return gender;
        var before = name.First - 1;
        return before >= 0 && Tree.Sentence[before] == Tree.Sentence[name.First] ? GenderWords.Of(Analysis.Word(before)) : Gender.Unknown;
    }

    private Gender FirstNameGender(TokenRange name) => name.Count > 1 ? _words.GenderOf(Analysis.Word(name.First)) : Gender.Unknown;

    private NounKind KindAt(int mention)
    {
        if (Pronouns[mention] is { } pronoun)
            return pronoun.IsPersonal ? NounKind.Person : pronoun.Class == 2 ? NounKind.Thing : NounKind.Unknown;
        return ClassOf(mention) switch
        {
            NameClass.Person => NounKind.Person,
            NameClass.Organization => NounKind.Body,
            NameClass.Location => NounKind.Place,
            _ => Genders[mention] is Gender.Male or Gender.Female ? NounKind.Person : Roles[mention] == Role.Time ? NounKind.Time : _words.KindOf(Lemmas[mention]),
        };
    }

    private bool IsPluralAt(int mention)
    {
        if (Found[mention].IsGroup)
            return true;
        if (Pronouns[mention] is { } pronoun)
            return pronoun.Plural;
        var head = Head(mention);
        return ClassOf(mention) is null
            ? Analysis.Tags[head] is "NNS" or "NNPS" || (Analysis.Tags[head] is "DT" or "CD" or "JJ" && Analysis.Word(head) is "these" or "those" or "both" or "many" or "some" or "several" or "few")
            : Analysis.Tags[head] is "NNPS" && ClassOf(mention) is NameClass.Other or NameClass.Person;
    }

    private bool IsDefiniteAt(int mention)
    {
        for (var child = Tree.FirstChild(Head(mention)); child >= 0 && child < Head(mention); child = Tree.NextSibling(child))
            if (Tree.Is(child, "det") ? Analysis.Lemmas[child] is "the" or "this" or "that" or "these" or "those" : Tree.Relation(child) == "nmod:poss")
                return true;
        return false;
    }
}
