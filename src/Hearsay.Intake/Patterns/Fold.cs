namespace Hearsay.Intake.Patterns;

/// <summary>Letters made alike for comparing: lower case, straight quotes, one kind of dash, one kind of space.</summary>
internal static class Fold
{
    public static char Of(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '`' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
