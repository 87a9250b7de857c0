namespace Hearsay.Intake.Decoding;

/// <summary>Reads a stream to its end, but no further than a limit.</summary>
internal static class BoundedBytes
{
    /// <summary>The bytes; null where there are more than <paramref name="limit"/>.</summary>
    public static byte[]? Read(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
