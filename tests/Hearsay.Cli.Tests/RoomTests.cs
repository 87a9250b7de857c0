using Hearsay.Cli.Pipeline;

namespace Hearsay.Cli.Tests;

public sealed class RoomTests
{
    private readonly Room _room = new(10);

    [Fact]
    public void What_fits_goes_at_once()
    {
        Assert.True(_room.TakeAsync(6, CancellationToken.None).IsCompleted);
        Assert.True(_room.TakeAsync(4, CancellationToken.None).IsCompleted);
    }

    [Fact]
    public async Task What_does_not_fit_waits_until_enough_was_given_back()
    {
        await _room.TakeAsync(6, CancellationToken.None);
        await _room.TakeAsync(3, CancellationToken.None);
        var third = _room.TakeAsync(5, CancellationToken.None);

        _room.Give(3);
        Assert.False(third.IsCompleted);
        _room.Give(6);
        await third.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_is_larger_than_all_room_goes_alone()
    {
        await _room.TakeAsync(1, CancellationToken.None);
        var large = _room.TakeAsync(99, CancellationToken.None);

        Assert.False(large.IsCompleted);
        _room.Give(1);
        await large.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.False(_room.TakeAsync(1, CancellationToken.None).IsCompleted);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        await _room.TakeAsync(10, CancellationToken.None);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _room.TakeAsync(1, new CancellationToken(true)));
    }
}
