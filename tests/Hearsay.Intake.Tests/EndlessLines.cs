namespace Hearsay.Intake.Tests;

/// <summary>JSON Lines without end.</summary>
internal sealed class EndlessLines : Stream
{
    private static readonly byte[] Line = "{\"text\": \"Again the sea was calm.\"}\n"u8.ToArray();

    /// <summary>Bytes handed out so far.</summary>
    public long Given { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var i = 0; i < count; i++)
            buffer[offset + i] = Line[Given++ % Line.Length];
        return count;
    }

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
