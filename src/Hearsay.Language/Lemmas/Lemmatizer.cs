
namespace Hearsay.Language.Lemmas;

/// <summary>
/// Gives words their dictionary form: by a table of forms learned from annotated text, else by the rules of English inflection for the tag. Lower case but for names.
/// Immutable, thread-safe.
/// </summary>
internal sealed class Lemmatizer
{
    private const int LongestForm = 64;

    private readonly Dictionary<string, string> _table;

    /// <param name="table">Lemmas by <c>form/tag class</c>, form in lower case, the class as <see cref="TagClass"/> gives it.</param>
    public Lemmatizer(IEnumerable<KeyValuePair<string, string>> table) => _table = new Dictionary<string, string>(table, StringComparer.Ordinal);

    /// <summary>The letter under which forms of a tag are kept: N plural noun, V verb, D past or its participle, G -ing form, Z third person, R comparative, S superlative; <c>-</c> for forms that do not inflect.</summary>
    public static char TagClass(string tag) => tag switch
    {
        "NNS" => 'N',
        "NNPS" => 'P',
        "VBD" or "VBN" => 'D',
        "VBG" => 'G',
        "VBZ" => 'Z',
        "VB" or "VBP" or "MD" => 'V',
        "JJR" or "RBR" => 'R',
        "JJS" or "RBS" => 'S',
        "PRP" or "PRP$" or "WP" or "WP$" or "DT" or "WDT" => 'W',
        _ => '-',
    };

    public string Lemma(ReadOnlySpan<char> form, string tag)
    {
        if (tag is "NNP")
            return form.ToString();
        if (form.Length > LongestForm)
            return form.ToString().ToLowerInvariant();
        Span<char> key = stackalloc char[form.Length + 2];
        for (var i = 0; i < form.Length; i++)
            key[i] = form[i] == '’' ? '\'' : char.ToLowerInvariant(form[i]);
        key[^2] = '/';
        key[^1] = TagClass(tag);
        if (_table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var lemma))
            return lemma;
        return tag is "NNPS" ? form.ToString() : Inflection.Base(key[..^2], key[^1]);
    }
}
