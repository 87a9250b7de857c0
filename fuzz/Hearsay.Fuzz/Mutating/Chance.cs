namespace Hearsay.Fuzz.Mutating;

/// <summary>Numbers that look like chance and are the same for the same seed on every machine (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="below"/>, that not included; 0 where it is 0.</summary>
    public int Next(int below)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return below <= 0 ? 0 : (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }
}
