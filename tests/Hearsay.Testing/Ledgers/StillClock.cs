namespace Hearsay.Testing.Ledgers;

/// <summary>A clock that moves only when told to.</summary>
public sealed class StillClock : TimeProvider
{
    private DateTimeOffset _now = new(2031, 5, 2, 8, 30, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public void Move(TimeSpan by) => _now += by;
}
