namespace Hearsay;

/// <summary>How many separate origins stand behind a claim, as an interval that is wide rather than wrong.</summary>
/// <param name="Low">At least so many.</param>
/// <param name="High">At most so many.</param>
/// <param name="Rules">Why the ends differ, or why names were counted as one, in words.</param>
public sealed record IndependentOrigins(int Low, int High, IReadOnlyList<string> Rules);
