using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Coreference;

/// <summary>
/// Learns the kinds of nouns from GUM's marked mentions and from titles, "who" and verbs of speech in the silver trees, and the genders of first names from "he" and "she" in the chains of names.
/// </summary>
internal sealed class WordLearner
{
    /// <summary>A noun that GUM marks so often, this share of the times as one kind, is of that kind.</summary>
    private const int FewestOfNoun = 2;
    private const double LeastShare = 0.7;

    /// <summary>Of other nouns, those that stand for persons so often and at least in this share of the times do so.</summary>
    private const int FewestOfPerson = 3;
    private const double LeastOfPerson = 0.1;

    /// <summary>Nouns so frequent that stand for persons at most in this share of the times are things.</summary>
    private const int FewestOfThing = 12;
    private const double MostOfThing = 0.02;

    private const double LeastGenderShare = 0.8;

    private static readonly HashSet<string> PersonalVerbs = DataTable.Words("personal-verbs.tsv");

    private readonly Dictionary<string, int[]> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Male, int Female)> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns from both kinds of text.</summary>
    public static KnownWords Learn(IEnumerable<MarkedText> gum, IEnumerable<MarkedText> silver)
    {
        var learner = new WordLearner();
        foreach (var text in gum)
        {
            learner.Kinds(text);
            learner.Genders(text, IsGumPerson);
        }
        foreach (var text in silver)
        {
            learner.Persons(text.Reference);
            var names = text.Reference.Names.Where(name => name.Class == NameClass.Person).Select(name => name.Tokens).ToHashSet();
            learner.Genders(text, (_, mention) => names.Contains(mention.Tokens));
        }
        return learner.Words();
    }

    private static bool IsGumPerson(MarkedText text, MarkedMention mention) =>
        mention.Kind == "person" && Enumerable.Range(mention.Tokens.First, mention.Tokens.Count).All(token => text.Reference.Tags[token] == "NNP");

    private void Kinds(MarkedText text)
    {
        foreach (var mention in text.Mentions)
            if (text.Reference.Tags[mention.Head] is "NN" or "NNS")
            {
                var lemma = text.Reference.Lemmas[mention.Head].ToLowerInvariant();
                if (!_nouns.TryGetValue(lemma, out var counts))
                    _nouns[lemma] = counts = new int[Enum.GetValues<NounKind>().Length];
                counts[(int)KindOf(mention.Kind)]++;
            }
    }

    private static NounKind KindOf(string kind) => kind switch
    {
        "person" => NounKind.Person,
        "organization" => NounKind.Body,
        "place" => NounKind.Place,
        "time" => NounKind.Time,
        _ => NounKind.Thing,
    };

    /// <summary>Counts how often each noun stands, and how often as a title before a name, with a clause with "who" or as the subject of what persons do.</summary>
    private void Persons(Analysis analysis)
    {
        for (var token = 0; token < analysis.Tokens.Length; token++)
        {
            var head = analysis.Heads[token];
            if (analysis.Tags[token] is "NN" or "NNS")
                _seen[analysis.Lemmas[token].ToLowerInvariant()] = _seen.GetValueOrDefault(analysis.Lemmas[token].ToLowerInvariant()) + 1;
            if (analysis.Relations[token] == "nmod:desc" && analysis.Tags[token].StartsWith('N'))
                Count(analysis.Lemmas[token]);
            else if (head >= 0 && analysis.Tags[token] is "NN" or "NNS" && analysis.Relations[token] == "nsubj" && PersonalVerbs.Contains(analysis.Lemmas[head]))
                Count(analysis.Lemmas[token]);
            else if (analysis.Word(token) is "who" && head >= 0 && analysis.Relations[head] == "acl:relcl" && analysis.Heads[head] is >= 0 and var noun && analysis.Tags[noun] is "NN" or "NNS")
                Count(analysis.Lemmas[noun]);
        }
    }

    private void Count(string lemma) => _persons[lemma.ToLowerInvariant()] = _persons.GetValueOrDefault(lemma.ToLowerInvariant()) + 1;

    private void Genders(MarkedText text, Func<MarkedText, MarkedMention, bool> isPersonName)
    {
        foreach (var chain in text.Mentions.GroupBy(mention => mention.Entity))
        {
            var told = chain.Where(mention => PronounKey.IsPronoun(text, mention)).Select(mention => Pronoun.Of(text.Reference.Word(mention.Head))!.Value.Gender).ToList();
            var (male, female) = (told.Count(gender => gender == Gender.Male), told.Count(gender => gender == Gender.Female));
            if (male == female)
                continue;
            foreach (var name in chain.Where(mention => mention.Tokens.Count is 2 or 3 && isPersonName(text, mention)).Select(mention => text.Reference.Word(mention.Tokens.First).ToString()).Distinct())
                if (name.Length > 2 && char.IsUpper(name[0]) && name.All(char.IsLetter))
                    _names[name] = _names.GetValueOrDefault(name) is var so && male > female ? (so.Male + 1, so.Female) : (so.Male, so.Female + 1);
        }
    }

    private KnownWords Words()
    {
        var nouns = new SortedDictionary<string, NounKind>(StringComparer.Ordinal);
        foreach (var (noun, count) in _seen)
            if (count >= FewestOfThing && _persons.GetValueOrDefault(noun) <= MostOfThing * count)
                nouns[noun] = NounKind.Thing;
        foreach (var (noun, count) in _persons)
            if (count >= FewestOfPerson && count >= LeastOfPerson * _seen.GetValueOrDefault(noun))
                nouns[noun] = NounKind.Person;
        foreach (var (noun, counts) in _nouns)
            if (counts.Sum() >= FewestOfNoun && counts.Max() >= LeastShare * counts.Sum())
                nouns[noun] = (NounKind)Array.IndexOf(counts, counts.Max());
        var names = new SortedDictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var (name, (male, female)) in _names)
            if (Math.Max(male, female) >= LeastGenderShare * (male + female))
                names[name] = male > female ? Gender.Male : Gender.Female;
        return new KnownWords(nouns.Where(pair => IsPlain(pair.Key)), names);
    }

    private static bool IsPlain(string word) => char.IsLetter(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '’' or '\'');
}
