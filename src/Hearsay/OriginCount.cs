namespace Hearsay;

/// <summary>How many separate origins, as an interval with both ends in it.</summary>
/// <param name="Low">0 or more.</param>
/// <param name="High">At least <paramref name="Low"/>.</param>
public sealed record OriginCount(int Low, int High);
