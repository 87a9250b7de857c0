namespace Hearsay.Intake.Decoding;

/// <summary>A stream whose first bytes can be looked at before it is read. Reads forward only; does not own the stream within.</summary>
internal sealed class PeekedStream : Stream
{
    private static ReadOnlySpan<byte> Passed => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    private readonly Stream _inner;
    private readonly byte[] _head;
    private int _position;

    /// <param name="inner">Read up to <paramref name="count"/> bytes ahead, or to the end of its first line where that begins with a brace: who sends line by line may send the next one late.</param>
    /// <param name="count">How many bytes to look at, at most.</param>
    public PeekedStream(Stream inner, int count)
    {
        _inner = inner;
        var (head, read, last) = (new byte[count], 0, -1);
        while (read < count && last != 0 && !HoldsObjectLine(head.AsSpan(0, read)))
            read += last = inner.Read(head, read, count - read);
        _head = head[..read];
    }

    /// <summary>The first bytes, whatever has been read since.</summary>
    public ReadOnlySpan<byte> Head => _head;

    public override int Read(Span<byte> buffer)
    {
        if (_position == _head.Length)
            return _inner.Read(buffer);
        var count = Math.Min(buffer.Length, _head.Length - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Whether the first sign is a brace and its line has ended; zeros and byte-order marks passed over, so that it holds in any Unicode encoding.</summary>
    private static bool HoldsObjectLine(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart(Passed);
        return text is [(byte)'{', ..] && text.Contains((byte)'\n');
    }

    /// <summary>Passes over bytes of the head.</summary>
    public void Skip(int count) => _position = Math.Min(_head.Length, _position + count);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
