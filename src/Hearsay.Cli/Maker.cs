using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Cli;

/// <summary>
/// Names what made a reading: the version, and hashes of the models and of the code that reads. Another model or another rule is another maker, so a
/// ledger reads its reports anew when they are added again.
/// </summary>
internal static class Maker
{
    /// <summary>What readings that came with their reports are filed under.</summary>
    public const string Elsewhere = "read elsewhere";

    private const int Digits = 12;

    /// <summary>"hearsay 0.1.0, models 0123456789ab, code 0123456789ab".</summary>
    /// <exception cref="IOException">The models cannot be read.</exception>
    /// <param name="vague">The table of vague numbers that is read instead of the program's own, as bytes; null for none.</param>
    public static string OfThisBuild(byte[]? vague = null) => Build() + (vague is null ? "" : $", vague {Convert.ToHexStringLower(SHA256.HashData(vague))[..Digits]}");

    private static string Build() =>
        $"hearsay {Version}, models {OfFiles(Path.Combine(AppContext.BaseDirectory, "models"))}, code {OfCode(typeof(Report), typeof(Intake.ReportSource), typeof(Language.IAnalyzer), typeof(Hearsay.Reader.ReportReader))}";

    private static string? Version => typeof(Maker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <summary>Over the names and bytes of the files, in the order of their names.</summary>
    private static string OfFiles(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file) + "\n"));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Written(hash);
    }

    /// <summary>Over the ids that the compiler, which is deterministic, gives to the assemblies.</summary>
    private static string OfCode(params ReadOnlySpan<Type> types)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var type in types)
            hash.AppendData(type.Module.ModuleVersionId.ToByteArray());
        return Written(hash);
    }

    private static string Written(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
}
