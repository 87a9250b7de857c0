using System.Runtime.InteropServices;
using Hearsay.Language;
using Hearsay.Language.Neural;
using Hearsay.Language.Traits;
using Hearsay.Training.Language;

namespace Hearsay.Training.Neural;

/// <summary>The sentences to learn from, each as written, in capitals and in small letters, and the vocabulary and labels found in them.</summary>
internal sealed class NetworkLessons
{
    private const int LeastWords = 2, LeastParts = 4;
    private const int LongestSentence = 250;

    private readonly string[] _tags, _relations;

    public NetworkLessons(IReadOnlyList<Lesson> lessons)
    {
        var counts = new Dictionary<ulong, int>();
        var order = new List<(ulong Key, int Kind)>();
        foreach (var lesson in lessons)
            Count(lesson.Gold, counts, order);
        ulong[] kept = [.. order.Where(pair => counts[pair.Key] >= Cases * (pair.Kind == 0 ? LeastWords : LeastParts)).Select(pair => pair.Key)];
        Vocabulary = new Vocabulary(KnownTraits.Count, kept);
        Counts = [.. Enumerable.Repeat(0, KnownTraits.Count), .. kept.Select(key => counts[key] / Cases)];
        _tags = Ordered(lessons.SelectMany(lesson => lesson.Gold.Tags));
        _relations = [NetworkShape.Root, .. Ordered(lessons.SelectMany(lesson => lesson.Gold.Relations)).Where(relation => relation != NetworkShape.Root)];
        Sentences = [.. lessons.SelectMany(SentencesOf)];
    }

    private static int Cases => 3;

    public Vocabulary Vocabulary { get; }

    /// <summary>How often each row of the vocabulary was seen.</summary>
    public int[] Counts { get; }

    public IReadOnlyList<NetworkSentence> Sentences { get; }

    /// <summary>The shape of a network that learns from these.</summary>
    public NetworkShape Shape(NetworkSettings settings) =>
        new(settings.Width, settings.Layers, settings.ArcWidth, settings.LabelWidth, settings.OutputWidth, Vocabulary.Rows)
        {
            Tags = [.. _tags],
            Relations = [.. _relations],
        };

    private static string[] Ordered(IEnumerable<string> labels) => [.. labels.Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Written(string text) => [text, text.ToUpperInvariant(), text.ToLowerInvariant()];

    private static void Count(Analysis text, Dictionary<ulong, int> counts, List<(ulong Key, int Kind)> order)
    {
        foreach (var form in Written(text.Text))
        {
            using var traits = TokenTraits.Of(form, text.Tokens.AsSpan());
            for (var token = 0; token < text.Tokens.Length; token++)
            {
                for (var kind = 0; kind < KnownTraits.Count; kind++)
                {
                    var key = KnownTraits.KeyOf(traits, token, kind);
                    ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out var known);
                    seen++;
                    if (!known)
                        order.Add((key, kind));
                }
            }
        }
    }

    private int[] RowsOf(string form, Analysis text)
    {
        using var traits = TokenTraits.Of(form, text.Tokens.AsSpan());
        var rows = new int[text.Tokens.Length * KnownTraits.Count];
        for (var token = 0; token < text.Tokens.Length; token++)
            KnownTraits.Rows(traits, token, Vocabulary, rows.AsSpan(token * KnownTraits.Count, KnownTraits.Count));
        return rows;
    }

    private IEnumerable<NetworkSentence> SentencesOf(Lesson lesson)
    {
        var text = lesson.Gold;
        var rows = Written(text.Text).Select(form => RowsOf(form, text)).ToArray();
        var names = new int[text.Tokens.Length];
        if (!lesson.HasNames)
            Array.Fill(names, -1);
        foreach (var name in text.Names)
            names.AsSpan(name.Tokens.First, name.Tokens.Count).Fill((int)name.Class + 1);
        foreach (var sentence in text.Sentences.Where(sentence => sentence.Count <= LongestSentence))
        {
            var tokens = Enumerable.Range(sentence.First, sentence.Count).ToArray();
            yield return new NetworkSentence(
                sentence.Count,
                [.. rows.Select(all => all.AsSpan(sentence.First * KnownTraits.Count, sentence.Count * KnownTraits.Count).ToArray())],
                [.. tokens.Select(token => Array.BinarySearch(_tags, text.Tags[token], StringComparer.Ordinal))],
                [.. tokens.Select(token => text.Heads[token] < 0 ? 0 : text.Heads[token] - sentence.First + 1)],
                [.. tokens.Select(token => Array.IndexOf(_relations, text.Relations[token]))],
                names[sentence.First..sentence.End],
                lesson.Times);
        }
    }
}
