using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>
/// A half-open stretch <c>[Start, End)</c> of a report's text, in UTF-16 code units.
/// </summary>
/// <param name="Start">Offset of the first code unit; never negative.</param>
/// <param name="End">Offset behind the last code unit; never below <paramref name="Start"/>.</param>
[JsonConverter(typeof(SpanJsonConverter))]
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether <paramref name="offset"/> lies in <c>[Start, End)</c>.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>The characters covered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The characters covered, as a new string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"[{Start}, {End})";
}
