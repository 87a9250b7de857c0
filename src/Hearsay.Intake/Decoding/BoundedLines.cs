namespace Hearsay.Intake.Decoding;

/// <summary>Reads a stream line by line with a buffer no larger than the longest line allowed.</summary>
internal sealed class BoundedLines(Stream stream, int limit)
{
    private byte[] _buffer = new byte[Math.Min(64 << 10, limit + 2)];
    private int _start, _end;

    /// <summary>Number of the line last read, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>
    /// Reads on. Gives the line without its end, valid until the next call; empty and <paramref name="tooLong"/> for a
    /// line of more than the limit, whose bytes are passed over. False at the end.
    /// </summary>
    public bool TryRead(out ReadOnlySpan<byte> line, out bool tooLong)
    {
        tooLong = false;
        var scanned = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = Take(scanned + found, 1, ref tooLong);
                return true;
            }
            scanned = _end - _start;
            if (scanned > limit || tooLong)
                (tooLong, _start, _end, scanned) = (true, 0, 0, 0);
            if (Fill())
                continue;
            var last = scanned > 0 || tooLong;
            line = last ? Take(scanned, 0, ref tooLong) : default;
            return last;
        }
    }

    private ReadOnlySpan<byte> Take(int length, int newline, scoped ref bool tooLong)
    {
        Number++;
        var line = _buffer.AsSpan(_start, length);
        _start += length + newline;
        tooLong |= length > limit;
        return tooLong ? default : line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, limit + 2L));
        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
