using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Told;

/// <summary>The ends of a text, counted in blocks.</summary>
internal static class BlockPlace
{
    private const int Head = 8, Tail = 10;

    public static bool Holds(LineWhere where, int index, int count) => where switch
    {
        LineWhere.Head => index < Head,
        LineWhere.Tail => index >= count - Tail,
        LineWhere.Ends => index < Head || index >= count - Tail,
        _ => true,
    };
}
