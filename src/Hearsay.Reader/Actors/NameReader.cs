using Hearsay.Language;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Actors;

/// <summary>
/// The names of a text: those the analysis found, trimmed, and those it missed that a table of countries or outlets knows, that follow
/// a title or role, or begin with a first name. In order, without overlaps.
/// </summary>
internal static class NameReader
{
    /// <param name="tree">The parse.</param>
    /// <param name="sources">Words that sources hang on: a proper noun there is a name, whatever the analysis has.</param>
    public static List<NameForm> Read(ParseTree tree, IReadOnlySet<int> sources)
    {
        var taken = new bool[tree.Count];
        var names = new List<NameForm>();
        foreach (var entity in tree.Analysis.Names)
            if (!taken[entity.Tokens.First] && (Longer(tree, taken, entity) ?? Trim(tree, entity)) is { } name)
                Take(names, taken, name);
        for (var token = 0; token < tree.Count; token++)
            if (!taken[token] && (Known(tree, taken, token) ?? Person(tree, taken, token)) is { } missed)
            {
                Take(names, taken, missed);
                token = missed.Tokens.End - 1;
            }
        var surnames = names.Where(name => name.Class == NameClass.Person).Select(name => Spelling.Key(name.Words[^1])).ToHashSet(StringComparer.Ordinal);
        var called = names.Where(name => name.Class == NameClass.Person).Select(name => name.Words[^1]).ToHashSet(StringComparer.Ordinal);
        for (var token = 0; token < tree.Count; token++)
            if (!taken[token] && tree.Tag(token) == "NNP" && called.Contains(tree.Word(token)) && StandsAlone(tree, token) && IsMixed(tree.Word(token)))
                Take(names, taken, Form(tree, token, token + 1, NameClass.Person));
        foreach (var source in sources.Order())
            if (!taken[source] && (Surname(tree, source, surnames) ?? Unknown(tree, taken, source)) is { } name)
                Take(names, taken, name);
        names.Sort((one, other) => one.Tokens.First.CompareTo(other.Tokens.First));
        return Places.Reclass(tree, names);
    }

    /// <summary>"Islamic | State": a name of the tables that goes on behind what the analysis found.</summary>
    private static NameForm? Longer(ParseTree tree, bool[] taken, NamedEntity entity) => entity.Tokens.Count == 1 && Known(tree, taken, entity.Tokens.First) is { Class: NameClass.Organization } known && known.Tokens.End > entity.Tokens.End ? known : null;

    private static void Take(List<NameForm> names, bool[] taken, NameForm name)
    {
        names.Add(name);
        for (var token = name.Tokens.First; token < name.Tokens.End; token++)
            taken[token] = true;
    }

    private static NameForm? Trim(ParseTree tree, NamedEntity entity)
    {
        var (first, end) = entity.Tokens;
        while (end > first && tree.Tag(end - 1) is "POS" or "," or "." or "-RRB-" or "-LRB-" or ":" or "''" or "``")
            end--;
        while (first < end && tree.Tag(first) is "DT" or "``" or "''" or "IN")
            first++;
        var kind = IsTitled(tree, first, end, entity.Class) ? NameClass.Person : entity.Class;
        if (kind == NameClass.Organization && Belonging(tree, first, end) is { } person)
            (kind, end) = (NameClass.Person, person);
        if (kind == NameClass.Person)
            while (end < tree.Count && tree.Tag(end) == "NNP" && tree.Relation(end) == "flat" && tree.Head(end) >= first && tree.Head(end) < end && IsMixed(tree.Word(end)))
                end++;
        if (kind == NameClass.Person)
            while (first < end - 1 && IsBeforeName(tree, first))
                first++;
        while (first < end - 1 && !tree.Word(first).Any(char.IsLetterOrDigit))
            first++;
        (kind, first) = kind is NameClass.Person or NameClass.Location && first > 0 && tree.Sentence(first - 1) == tree.Sentence(first) && BodyWords.BeginsOutlet(tree.Word(first - 1)) && tree.Tag(first - 1) == "NNP" ? (NameClass.Organization, first - 1) : (kind, first);
        if (kind == NameClass.Person && IsOfBody(tree, first, end))
            kind = NameClass.Organization;
        if (kind == NameClass.Organization && end < tree.Count && tree.Sentence(end) == tree.Sentence(first) && tree.Tag(end) is "NNP" or "NNPS" && BodyWords.IsCompanyWord(tree.Word(end)))
            end++;
        if (kind == NameClass.Person && end == first + 1 && IsGivenName(tree, first - 1, first))
            first--;
        if ((kind == NameClass.Person && IsNumbered(tree, end)) || IsBeforeOutlet(tree, first, end))
            (kind, end) = (NameClass.Organization, end + 1);
        if (kind == NameClass.Person)
            while (end < tree.Count && tree.Sentence(end) == tree.Sentence(first) && tree.Word(end) is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV")
                end++;
        if (kind == NameClass.Organization)
            (first, end) = (ExtendLeft(tree, first), Extend(tree, first, end));
        if (first >= end || AllCommon(tree, first, end) || (end - first == 1 && Countries.OfAdjective(tree.Word(first)) is not null && Countries.Named(tree.Word(first)) is null))
            return null;
        return WithPlace(tree, Form(tree, first, end, Reclass(kind, Text(tree, first, end))));
    }

    /// <summary>"Velm's | Defence Ministry": a body of a state takes in the place that it is said to belong to, as every state has one.</summary>
    private static NameForm WithPlace(ParseTree tree, NameForm name)
    {
        var mark = name.Tokens.First - 1;
        if (name.Class != NameClass.Organization || mark < 1 || tree.Tag(mark) != "POS" || tree.Sentence(mark - 1) != tree.Sentence(mark)
            || BodyWords.OfName(name.Text) is not (ActorKind.Agency or ActorKind.Government) || !name.Text.Any(char.IsLower))
            return name;
        var first = tree.Tag(mark - 1) is "NNP" or "NNPS" ? mark - 1 : -1;
        foreach (var other in tree.Analysis.Names)
            if (other.Tokens.Contains(mark - 1))
                first = other.Class == NameClass.Person || other.Tokens.End > mark + 1 ? -1 : other.Tokens.First;
        return first < 0 ? name : name with { Text = Text(tree, first, name.Tokens.End), Owned = name.Text };
    }

    /// <summary>"the Tam Mothers' | Circle": capitalised words behind "the", with a plural in the possessive right before the name.</summary>
    private static int ExtendLeft(ParseTree tree, int first)
    {
        if (first < 2 || tree.Word(first - 1) is not ("'" or "’") || tree.Tag(first - 1) != "POS" || tree.Sentence(first - 2) != tree.Sentence(first) || !IsNamePart(tree, first - 2))
            return first;
        var start = first - 2;
        while (start > 0 && tree.Sentence(start - 1) == tree.Sentence(first) && IsNamePart(tree, start - 1))
            start--;
        return start > 0 && tree.Form(start - 1) == "the" ? start : first;
    }

    /// <summary>The kind of the common noun for a body right before a name: "the charity | Nomad"; null for none.</summary>
    public static ActorKind? BodyBefore(ParseTree tree, int first) => first > 0 && tree.Sentence(first - 1) == tree.Sentence(first) && tree.Tag(first - 1) == "NN" ? BodyWords.OfNoun(tree.Lemma(first - 1)) : null;

    /// <summary>"the charity | Nomad", "MSF": what was taken for a person behind a common noun for a body, or is nothing but capitals.</summary>
    private static bool IsOfBody(ParseTree tree, int first, int end) => !PersonWords.IsFirstName(tree.Word(first)) && end == first + 1
        && ((BodyBefore(tree, first) is ActorKind.Organisation or ActorKind.Outlet && !PersonWords.IsRole(tree.Lemma(first - 1)))
            || (tree.Word(first).Length is > 2 and < 6 && BodyWords.IsKnown(tree.Word(first)) && tree.Word(first).All(char.IsAsciiLetterUpper)));

    /// <summary>"Ida | Brook": a name that the parse joins with the surname behind it, and no role, country, body, outlet or time.</summary>
    private static bool IsGivenName(ParseTree tree, int token, int surname) => token >= 0 && tree.Sentence(token) == tree.Sentence(surname) && tree.Tag(token) == "NNP" && (tree.Universal(token) is "compound" or "flat" || (tree.Relation(token) == "nmod:desc" && tree.Analysis.Names.Any(name => name.Tokens.Contains(token))))
        && tree.Head(token) == surname && IsMixed(tree.Word(token)) && IsCapital(tree, token) && tree.Child(token, "compound") < 0 && !IsBeforeName(tree, token) && !TimeWords.Is(tree.Lemma(token))
        && BodyWords.OfNoun(tree.Form(token)) is null && Countries.Named(tree.Word(token)) is null && !BodyWords.IsOutlet(tree.Word(token)) && !Carriers.Is(tree.Form(token));

    /// <summary>What was taken for a body: "Mr Justice Brook", and "Brook" behind "General".</summary>
    private static bool IsTitled(ParseTree tree, int first, int end, NameClass told) => told == NameClass.Organization && BodyWords.OfName(Text(tree, first, end)) == ActorKind.Organisation
        && ((end - first > 1 && PersonWords.IsFirstName(tree.Word(first)) && first > 0 && tree.Tag(first - 1) == "NNP" && PersonWords.IsRole(tree.Form(first - 1)) && tree.Sentence(first - 1) == tree.Sentence(first)) || (end - first > 1 && PersonWords.OfTitle(tree.Word(first)) != Gender.Unknown) || (end - first == 1 && first > 0 && tree.Sentence(first - 1) == tree.Sentence(first) && PersonWords.IsTitle(tree.Word(first - 1))));

    /// <summary>"the Brook | Courier".</summary>
    private static bool IsBeforeOutlet(ParseTree tree, int first, int end) => end > first && end < tree.Count && BodyWords.IsOutletWord(tree.Word(end)) && tree.Relation(end - 1) == "compound" && tree.Head(end - 1) == end
        && ((first > 0 && tree.Form(first - 1) == "the") || (tree.Tag(end) == "NNP" && IsCapital(tree, end)));

    /// <summary>"Prof. | Ida Brook | of Tarn University": where the name of one with a title or first name ends, who belongs to a body; null for none.</summary>
    private static int? Belonging(ParseTree tree, int first, int end)
    {
        if (!(first > 0 && tree.Sentence(first - 1) == tree.Sentence(first) && PersonWords.IsTitle(tree.Word(first - 1))) && !PersonWords.IsTitle(tree.Word(first)) && !PersonWords.IsFirstName(tree.Word(first)))
            return null;
        for (var token = first + 1; token < end - 1; token++)
            if (tree.Form(token) is "of" or "at" or "from" && token - first >= 2)
                return token;
        return null;
    }

    /// <summary>"Radio Brook One": a number written as a name belongs to the name before it.</summary>
    private static bool IsNumbered(ParseTree tree, int end) => end < tree.Count && end > 0 && tree.Sentence(end) == tree.Sentence(end - 1) && tree.Tag(end) == "CD" && tree.Relation(end) == "flat" && IsCapital(tree, end) && IsMixed(tree.Word(end));

    /// <summary>"Institute" and "for the Study of War" are one name: a common noun for a body, joined to capitalised words by "of", "for" and such.</summary>
    private static int Extend(ParseTree tree, int first, int end)
    {
        if (!IsJoint(tree, end - 1) && !(end < tree.Count && IsJoint(tree, end) && (BodyWords.OfNoun(tree.Form(end - 1)) is not null || HasJoint(tree, first, end))))
            return end;
        var (reach, last) = (end, end);
        while (reach < tree.Count && reach < end + 8 && tree.Sentence(reach) == tree.Sentence(first) && (IsJoint(tree, reach) || IsNamePart(tree, reach)))
        {
            reach++;
            last = IsCapital(tree, reach - 1) ? reach : last;
        }
        while (last > first + 1 && IsJoint(tree, last - 1))
            last--;
        return last;
    }

    private static bool IsNamePart(ParseTree tree, int token) => tree.IsNoun(token) && IsCapital(tree, token) && !TimeWords.Is(tree.Lemma(token))
        && !PersonWords.IsTitle(tree.Word(token)) && !PersonWords.IsRole(tree.Form(token)) && !PersonWords.IsFirstName(tree.Word(token));

    private static bool HasJoint(ParseTree tree, int first, int end)
    {
        for (var token = first + 1; token < end; token++)
            if (tree.Form(token) is "of" or "for")
                return true;
        return false;
    }

    private static bool IsJoint(ParseTree tree, int token) => tree.Form(token) is "of" or "for" or "the" or "on";

    private static bool AllCommon(ParseTree tree, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (!PersonWords.IsRole(tree.Form(token)) && !PersonWords.IsTitle(tree.Word(token)))
                return false;
        return true;
    }

    private static NameClass Reclass(NameClass told, string text) =>
        BodyWords.IsOutlet(text) || (told == NameClass.Location && BodyWords.IsKnown(text) && Countries.Named(text) is null) || (text.All(char.IsAsciiLetterUpper) && BodyWords.IsKnown(text)) || (told == NameClass.Person && text.Contains(' ', StringComparison.Ordinal) && !PersonWords.IsFirstName(text.Split(' ')[0]) && BodyWords.OfName(text) == ActorKind.Outlet)
        || (told == NameClass.Person && BodyWords.IsOrganisation(text) && !PersonWords.IsFirstName(text.Split(' ')[0])) ? NameClass.Organization : Countries.Named(text) is not null ? NameClass.Location : told;

    private static bool IsBeforeName(ParseTree tree, int token) =>
        PersonWords.IsTitle(tree.Word(token)) || (PersonWords.IsRole(tree.Lemma(token)) && !PersonWords.IsFirstName(tree.Word(token)))
        || Countries.OfAdjective(tree.Word(token)) is not null;

    private static NameForm Form(ParseTree tree, int first, int end, NameClass kind)
    {
        var (start, gender) = (first, Gender.Unknown);
        while (start > 0 && tree.Sentence(start - 1) == tree.Sentence(first) && PersonWords.IsTitle(tree.Word(start - 1)))
        {
            start--;
            gender = gender == Gender.Unknown ? PersonWords.OfTitle(tree.Word(start)) : gender;
        }
        return new NameForm(new TokenRange(first, end), kind, Text(tree, first, end), gender, start);
    }

    private static NameForm? Known(ParseTree tree, bool[] taken, int token)
    {
        if (tree.Tag(token) is not ("NNP" or "NNPS" or "NN") && !(tree.Tag(token) == "JJ" && IsCapital(tree, token)))
            return null;
        var longest = Math.Min(Countries.LongestName, Room(tree, taken, token));
        for (var count = longest; count > 0; count--)
        {
            var text = Text(tree, token, token + count);
            if (Countries.Named(text) is not null && Countries.OfAdjective(text) is null)
                return Form(tree, token, token + count, NameClass.Location);
            if (((count > 1 || text.All(char.IsAsciiLetterUpper)) && count <= BodyWords.LongestOutlet && BodyWords.IsOutlet(text)) || (count <= BodyWords.LongestOutlet && IsCapital(tree, token) && BodyWords.IsKnown(text)) || (count == 1 && IsTheOutlet(tree, token)))
                return Form(tree, token, token + count, NameClass.Organization);
        }
        return null;
    }

    /// <summary>"the Courier", among words in small letters.</summary>
    private static bool IsTheOutlet(ParseTree tree, int token) => BodyWords.IsOutletWord(tree.Word(token)) && token > 0 && tree.Form(token - 1) == "the" && tree.Sentence(token - 1) == tree.Sentence(token)
        && token + 1 < tree.Count && !IsCapital(tree, token + 1);

    private static NameForm? Person(ParseTree tree, bool[] taken, int token)
    {
        if (tree.Tag(token) != "NNP" || Room(tree, taken, token) < 1 || !char.IsUpper(tree.Word(token)[0]))
            return null;
        var end = token + 1;
        while (end < tree.Count && end < token + 4 && Room(tree, taken, end) > 0 && tree.Tag(end) == "NNP" && tree.Sentence(end) == tree.Sentence(token))
            end++;
        if (IsBeforeName(tree, token) && !(end == token + 1 && IsBehindMister(tree, token)))
            return null;
        var titled = token > 0 && tree.Sentence(token - 1) == tree.Sentence(token) && PersonWords.IsTitle(tree.Word(token - 1));
        var known = PersonWords.IsFirstName(tree.Word(token)) && end > token + 1 && BodyWords.OfName(Text(tree, token, end)) == ActorKind.Organisation
            && !PersonWords.IsRole(tree.Lemma(end - 1)) && BodyWords.OfNoun(tree.Lemma(end - 1)) is null;
        return titled || known ? Form(tree, token, end, NameClass.Person) : null;
    }

    /// <summary>No other proper noun stands beside it that it could be one name with.</summary>
    private static bool StandsAlone(ParseTree tree, int token) =>
        !(token + 1 < tree.Count && tree.IsNoun(token + 1) && IsCapital(tree, token + 1)) && !(token > 0 && tree.Tag(token - 1) is "NNP" or "NNPS" && !IsBeforeName(tree, token - 1));

    private static bool IsMixed(string word) => word.Length > 2 && word.Any(char.IsLower);

    /// <summary>"Mr Justice" may be called so, "Sgt Major" is not.</summary>
    private static bool IsBehindMister(ParseTree tree, int token) =>
        token > 0 && tree.Sentence(token - 1) == tree.Sentence(token) && PersonWords.OfTitle(tree.Word(token - 1)) != Gender.Unknown;

    /// <summary>The surname of somebody the report names, however the analysis tagged it.</summary>
    private static NameForm? Surname(ParseTree tree, int head, HashSet<string> surnames) =>
        tree.IsNoun(head) && IsCapital(tree, head) && surnames.Contains(Spelling.Key(tree.Word(head))) ? Form(tree, head, head + 1, NameClass.Person) : null;

    private static bool IsCapital(ParseTree tree, int token) => tree.Word(token) is [var first, ..] && char.IsUpper(first);

    /// <summary>A common noun in a title or at the start of a sentence.</summary>
    private static bool IsCommon(ParseTree tree, int token) =>
        Carriers.Is(tree.Form(token)) || PersonWords.IsTitle(tree.Word(token)) || PersonWords.IsRole(tree.Form(token)) || BodyWords.OfNoun(tree.Form(token)) is not null || BodyWords.IsEmpty(tree.Form(token))
        || Countries.OfAdjective(tree.Word(token)) is not null;

    /// <summary>A run of proper nouns that a source hangs on: a body where a word of it says so, else a person.</summary>
    private static NameForm? Unknown(ParseTree tree, bool[] taken, int head)
    {
        if (tree.Tag(head) is not "NNP" || !IsCapital(tree, head) || IsCommon(tree, head))
            return null;
        var (first, end) = (head, head + 1);
        while (first > 0 && !taken[first - 1] && tree.Tag(first - 1) == "NNP" && tree.Sentence(first - 1) == tree.Sentence(head) && head - first < 5)
            first--;
        while (end < tree.Count && !taken[end] && tree.Tag(end) == "NNP" && tree.Sentence(end) == tree.Sentence(head) && end - head < 5)
            end++;
        while (first < end - 1 && IsBeforeName(tree, first))
            first++;
        var text = Text(tree, first, end);
        var body = text.AsSpan(1).IndexOfAnyInRange('A', 'Z') > 0 && text.Any(char.IsLower) && end - first == 1 || BodyWords.OfName(text) != ActorKind.Organisation || BodyWords.OfNoun(tree.Lemma(end - 1)) is not null || Countries.OfAdjective(tree.Word(end - 1)) is not null
            || PersonWords.IsRole(tree.Lemma(end - 1)) || (end - first == 1 && text.Length < 6 && text.All(char.IsUpper));
        return Form(tree, first, end, body ? NameClass.Organization : NameClass.Person);
    }

    /// <summary>How many free tokens of the sentence follow, itself included; counted no further than a name may be long.</summary>
    private static int Room(ParseTree tree, bool[] taken, int token)
    {
        var end = token;
        while (end < tree.Count && end < token + Countries.LongestName && !taken[end] && tree.Sentence(end) == tree.Sentence(token))
            end++;
        return end - token;
    }

    private static string Text(ParseTree tree, int first, int end) => PhraseText.Of(tree, new TokenRange(first, end));
}
