using System.IO.Compression;
using System.Text;

namespace Hearsay.Cli.Tests;

/// <summary>A folder of good reports with everything beside them that a hostile or careless hand may lay there. Leaves no trace.</summary>
internal sealed class HostileFolder : IDisposable
{
    private const long Gigabyte = 1L << 30;

    public HostileFolder()
    {
        Good();
        Bytes();
        Markup();
        Lines();
        Names();
        Gigabytes();
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("hearsay-hostile-").FullName;

    /// <summary>What must be read, by id.</summary>
    public List<string> Readable { get; } = [];

    /// <summary>What must be refused: how its name ends, and a part of the reason.</summary>
    public Dictionary<string, string> Refused { get; } = new(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Good()
    {
        Read("good.txt", "The mayor of Brackwater said on Monday that 12 boats were lost.");
        Read("good.md", "---\ntitle: The quay\npublished: 2031-05-02\n---\nThe harbour board denied that the quay had been shut.");
        Read("good.html", "<title>The quay</title><p>Captain Ilse Vorn said that over 30 people were hurt.</p>");
        Read("good.jsonl", "{\"id\": \"good.jsonl\", \"text\": \"Two divers said that the crane fell at noon.\"}");
    }

    private void Bytes()
    {
        Refuse("empty.txt", "it is empty", []);
        Refuse("blank.txt", "white space only", " \n\t\n"u8);
        Refuse("nul.txt", "NUL", "The crane\0fell."u8);
        Refuse("controls.txt", "control characters", "\u0001\u0002\u0003The crane fell."u8);
        Refuse("picture.txt", "a PNG image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]);
        Refuse("program.html", "a program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1]);
        Refuse("bomb.txt", "a ZIP archive", Bomb());
        Refuse("bomb.zip", "files like '.zip' are not read", Bomb());
        Refuse("noise.bin", "files like '.bin' are not read", [1, 2, 3]);
        Write("invalid.txt", [.. "The crane "u8, 0xFF, 0xC3, .. " fell at noon, the mayor said."u8]);
        Readable.Add("invalid.txt");
        Read("bidi.txt", "The crane \u202Ellef\u202C and \u2066Ilse Vorn\u2069 said \e[2J\e]0;owned\a that 3 men were hurt. " + string.Concat(Enumerable.Repeat("The quay was shut at noon. ", 20)));
        Read("nofront.md", "---\n: [ {\n\"\n---\nThe harbour board said that it knew nothing.");
        Read("bombfront.md", "---\na: &a [x, x]\nb: &b [*a, *a, *a]\ntitle: *b\n---\nThe harbour board said that it knew nothing.");
    }

    private void Markup()
    {
        Refuse("deep.html", "deeper than 512", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "The crane fell."));
        Refuse("wide.html", "tags and attributes", Encoding.UTF8.GetBytes("<p>The crane fell.</p>" + string.Concat(Enumerable.Repeat("<br>", 500_000))));
        Refuse("attributes.html", "tags and attributes", Encoding.UTF8.GetBytes("<p " + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}=b ")) + ">The crane fell.</p>"));
        Read("entities.xhtml", """
            <?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
            <html><body><p>The harbour board said &c; that the quay &file; was shut.</p></body></html>
            """);
        Read("script.html", "<script>document.write('x'.repeat(1e9))</script><p>The crane fell, the mayor said.</p>");
    }

    private void Lines()
    {
        Write("lines.jsonl", """
            {"id": "line-1", "text": "The crane fell at noon, the mayor said."}
            {"id": "line-2", "text": "The crane
            [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
            {"id": "line-4"}
            {"id": "line-5", "text": "Two men were hurt, the harbour board said."}
            """u8);
        Readable.AddRange(["line-1", "line-5"]);
        foreach (var (line, reason) in new[] { (2, "broken JSON"), (3, "broken JSON"), (4, "it has no text") })
            Refused.Add($"lines.jsonl:{line}", reason);
    }

    private void Names()
    {
        Read("%2e%2e%2fpasswd.txt", "The crane fell at noon, the mayor said.");
        Read("-rf.txt", "The crane fell at noon, the harbour board said.");
        Read("a\e[31m\nb.txt", "The crane fell at noon, two divers said.");
        Directory.CreateSymbolicLink(At("circle"), ".");
        Directory.CreateSymbolicLink(At("above"), Path);
        File.CreateSymbolicLink(At("loop.txt"), At("loop.txt"));
        Refused.Add("loop.txt", "symbolic links");
        File.CreateSymbolicLink(At("gone.txt"), At("never-there.txt"));
        Refused.Add("gone.txt", "there is no such file");
        var deep = Directory.CreateDirectory(At(string.Join('/', Enumerable.Repeat("d", 70))));
        File.WriteAllText(System.IO.Path.Combine(deep.FullName, "deep.txt"), "The crane fell.");
        Refused.Add(string.Join('/', Enumerable.Repeat("d", 65)), "deeper than 64 folders");
    }

    /// <summary>Files with a hole of a gigabyte, which take no room on the disk.</summary>
    private void Gigabytes()
    {
        foreach (var (name, reason) in new[] { ("huge.txt", "larger than"), ("huge.html", "larger than"), ("huge.json", "larger than"), ("huge.jsonl:1", "longer than") })
        {
            using var file = File.Create(At(name.Split(':')[0]));
            file.SetLength(Gigabyte);
            Refused.Add(name, reason);
        }
    }

    /// <summary>An archive of a few kilobytes that unpacks to many megabytes.</summary>
    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("zeros.txt").Open())
            entry.Write(new byte[32 << 20]);
        return bytes.ToArray();
    }

    private string At(string name) => System.IO.Path.Join(Path, name);

    private void Write(string name, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(At(name), bytes);

    private void Read(string name, string text)
    {
        Write(name, Encoding.UTF8.GetBytes(text));
        Readable.Add(name);
    }

    private void Refuse(string name, string reason, ReadOnlySpan<byte> bytes)
    {
        Write(name, bytes);
        Refused.Add(name, reason);
    }
}
