using System.Text;

namespace Hearsay.Intake.Tests;

/// <summary>A folder of files that one test makes and leaves no trace of.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("hearsay-intake-").FullName;

    public string Path { get; }

    public string this[string name] => System.IO.Path.Join(Path, name);

    public TempFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public TempFolder With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
