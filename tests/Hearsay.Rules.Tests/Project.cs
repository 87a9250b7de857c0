using System.Xml;
using System.Xml.Linq;

namespace Hearsay.Rules.Tests;

/// <summary>A project file of the repository, read as XML; nothing is evaluated.</summary>
internal sealed class Project
{
    private readonly XDocument _xml;

    public Project(TextFile file)
    {
        File = file;
        _xml = XDocument.Parse(file.Text, LoadOptions.SetLineInfo);
    }

    public TextFile File { get; }

    public string Folder => File.Folder;

    public string Name => File.Name[..^".csproj".Length];

    public bool IsTest => Name.EndsWith(".Tests", StringComparison.Ordinal);

    /// <summary>All elements of that name, whatever their place and condition.</summary>
    public IEnumerable<XElement> Elements(string name) => _xml.Descendants().Where(e => e.Name.LocalName == name);

    /// <summary>Names of the projects that it refers to.</summary>
    public IEnumerable<(string Name, XElement Where)> References() =>
        Elements("ProjectReference").Select(e => (NameIn((string?)e.Attribute("Include") ?? ""), e));

    public Breach At(XElement where, string what) =>
        new(File.Path, ((IXmlLineInfo)where).LineNumber, what);

    public Breach AtTop(string what) => new(File.Path, 1, what);

    public bool Holds(TextFile file) => file.IsUnder(Folder);

    private static string NameIn(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
