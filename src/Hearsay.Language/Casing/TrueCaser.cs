namespace Hearsay.Language.Casing;

/// <summary>
/// Gives words of text written in capitals the form they usually have, for the models to see; the text and its offsets stay as they are. A word that is not in the table is
/// taken for what most rare words with its ending are: a name, which keeps its first capital, or not. Immutable, thread-safe.
/// </summary>
internal sealed class TrueCaser
{
    /// <summary>What stands before an ending in the table.</summary>
    public const char EndingMark = '*';

    /// <summary>In letters.</summary>
    public const int LongestEnding = 5;

    /// <summary>In letters.</summary>
    public const int ShortestEnding = 2;

    private const int LeastLetters = 12;
    private const double CapitalShare = 0.9;

    private readonly Dictionary<string, string> _usual;

    /// <param name="usual">Lower-case form to usual form, also for words usually in lower case; and <c>*</c> with an ending, to that ending as words with it are usually written.</param>
    public TrueCaser(IEnumerable<KeyValuePair<string, string>> usual) => _usual = new Dictionary<string, string>(usual, StringComparer.Ordinal);

    /// <summary>One that knows no word.</summary>
    public static TrueCaser Empty { get; } = new([]);

    /// <summary>Whether a stretch is written in capitals: nine letters of ten, and enough letters to tell.</summary>
    public bool IsCapitals(ReadOnlySpan<char> text)
    {
        if (_usual.Count == 0)
            return false;
        var (upper, letters) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c))
                upper++;
            if (char.IsLetter(c))
                letters++;
        }
        return letters >= LeastLetters && upper >= letters * CapitalShare;
    }

    /// <summary>Writes the usual form of a word over the one given, of the same length.</summary>
    /// <param name="form">The word.</param>
    /// <param name="capital">Whether it has a capital wherever it stands, as at a sentence's start.</param>
    public void Restore(Span<char> form, bool capital)
    {
        Span<char> lower = stackalloc char[form.Length];
        for (var i = 0; i < form.Length; i++)
            lower[i] = char.ToLowerInvariant(form[i]);
        if (_usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var usual) && usual.Length == form.Length)
            usual.CopyTo(form);
        else if (form.Length > 1 && IsName(lower))
            lower[1..].CopyTo(form[1..]);
        else if (form.Length > 1)
            lower.CopyTo(form);
        if (capital)
            form[0] = char.ToUpperInvariant(form[0]);
    }

    /// <summary>Whether rare words with the longest ending that is known are usually names; where none is known, it is taken for one.</summary>
    private bool IsName(ReadOnlySpan<char> lower)
    {
        Span<char> key = stackalloc char[LongestEnding + 1];
        key[0] = EndingMark;
        for (var length = Math.Min(LongestEnding, lower.Length - 1); length >= ShortestEnding; length--)
        {
            lower[^length..].CopyTo(key[1..]);
            if (_usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..(length + 1)], out var usual))
                return char.IsUpper(usual[0]);
        }
        return true;
    }
}
