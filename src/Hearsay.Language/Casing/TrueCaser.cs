
namespace Hearsay.Language.Casing;

/// <summary>
/// Gives words of text written in capitals the form they usually have, for the models to see; the text and its offsets stay as they are. A word that is not in the table
/// is taken for a name and keeps its first capital. Immutable, thread-safe.
/// </summary>
internal sealed class TrueCaser
{
    private const int LeastLetters = 12;
    private const double CapitalShare = 0.9;

    private readonly Dictionary<string, string> _usual;

    /// <param name="usual">Lower-case form to usual form, also for words usually in lower case.</param>
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

    /// <summary>Writes the usual form of a word over the one given.</summary>
    /// <returns>Its length: the same.</returns>
    public int Restore(Span<char> form, int length, bool first)
    {
        Span<char> lower = stackalloc char[length];
        for (var i = 0; i < length; i++)
            lower[i] = char.ToLowerInvariant(form[i]);
        if (_usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var usual) && usual.Length == length)
            usual.CopyTo(form);
        else if (length > 1)
            lower[1..].CopyTo(form[1..]);
        if (first)
            form[0] = char.ToUpperInvariant(form[0]);
        return length;
    }
}
