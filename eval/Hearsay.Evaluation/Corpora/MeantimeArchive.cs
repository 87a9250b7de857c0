using System.Formats.Tar;
using System.IO.Compression;
using System.Xml.Linq;

namespace Hearsay.Evaluation.Corpora;

/// <summary>The archive of MEANTIME's articles.</summary>
internal static class MeantimeArchive
{
    /// <summary>Its place under the data folder.</summary>
    public const string Place = "meantime/meantime.apple-airbus.tar.gz";

    /// <summary>Marks within each article.</summary>
    public const string Within = "intra-doc_annotation/";

    /// <summary>Marks within each article, and entities and events that are the same in several.</summary>
    public const string Across = "intra_cross-doc_annotation/";

    /// <summary>The name and root of each article's file, in the order of the archive.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="folder"><see cref="Within"/> or <see cref="Across"/>.</param>
    public static IEnumerable<(string Name, XElement Root)> Articles(string path, string folder)
    {
        using var archive = new TarReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
            if (entry.Name.Contains(folder, StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal))
                yield return (entry.Name[(entry.Name.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..], XDocument.Load(entry.DataStream!).Root!);
    }
}
