using Hearsay.Ledger.Briefs;
using Hearsay.Reader.Figures;

namespace Hearsay.Cli;

/// <summary>A user's own table of vague numbers.</summary>
/// <param name="Numbers">What it says.</param>
/// <param name="Bytes">The file, by which readings with it are told from others.</param>
internal sealed record VagueFile(VagueNumbers Numbers, byte[] Bytes)
{
    private const int Largest = 1 << 20;

    /// <summary>Loads the file; none is named where the path is null or empty.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="error">Hears what is wrong with it.</param>
    /// <param name="file">The table; null where none is named or it is no table.</param>
    /// <returns>Whether a file that is named is such a table.</returns>
    public static bool TryLoad(string? path, TextWriter error, out VagueFile? file)
    {
        file = null;
        if (string.IsNullOrEmpty(path))
            return true;
        try
        {
            if (new FileInfo(path).Length > Largest)
                throw new InvalidDataException($"{path} is larger than 1 MB.");
            var bytes = File.ReadAllBytes(path);
            using var reader = new StreamReader(new MemoryStream(bytes));
            file = new VagueFile(VagueNumbers.Read(reader, path), bytes);
            return true;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            error.WriteLine("hearsay: HEARSAY_VAGUE names no table of vague numbers: " + Harmless.Line(fault.Message));
            return false;
        }
    }
}
