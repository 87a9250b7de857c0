namespace Hearsay.Export.Charts;

/// <summary>A rectangle that something takes in a picture, so that nothing else is laid over it.</summary>
/// <param name="Left">Its left end.</param>
/// <param name="Top">Its upper end.</param>
/// <param name="Right">Its right end.</param>
/// <param name="Bottom">Its lower end.</param>
internal readonly record struct Spot(double Left, double Top, double Right, double Bottom)
{
    public bool Meets(Spot other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Within(Spot other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;
}
