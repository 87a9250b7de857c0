namespace Hearsay.Intake.Decoding;

/// <summary>Reads a stream to its end, but no further than a limit.</summary>
internal static class BoundedBytes
{
    /// <summary>The bytes; null where there are more than <paramref name="limit"/>. Of a stream that knows its length nothing is read then.</summary>
    public static byte[]? Read(Stream stream, int limit)
    {
        var left = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0;
        if (left > limit)
            return null;
        using var bytes = new MemoryStream((int)left);
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}
