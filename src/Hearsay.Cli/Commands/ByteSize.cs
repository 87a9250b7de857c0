using System.Globalization;

namespace Hearsay.Cli.Commands;

/// <summary>A size as users write it: a whole number, KB, MB or GB behind it where it counts 1024, 1024² or 1024³.</summary>
internal readonly record struct ByteSize(int Bytes)
{
    private const int Step = 1024, Most = Step * Step * Step;

    private static readonly (string Name, int Bytes)[] Units = [("GB", Most), ("MB", Step * Step), ("KB", Step), ("", 1)];

    /// <summary>Reads a size of 1 byte to 1GB; small letters and a blank before the unit are allowed.</summary>
    public static bool TryParse(string text, out ByteSize size)
    {
        var unit = Units.First(unit => text.EndsWith(unit.Name, StringComparison.OrdinalIgnoreCase));
        size = default;
        if (!long.TryParse(text[..^unit.Name.Length].TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > Most / unit.Bytes)
            return false;
        size = new ByteSize((int)number * unit.Bytes);
        return true;
    }

    public override string ToString()
    {
        var bytes = Bytes;
        var unit = Units.First(unit => bytes % unit.Bytes == 0);
        return (bytes / unit.Bytes).ToString(CultureInfo.InvariantCulture) + unit.Name;
    }
}
