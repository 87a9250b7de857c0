using System.Buffers.Binary;

namespace Hearsay.Fuzz.Mutating;

/// <summary>Changes seeds at random: bytes flipped, cut, doubled, moved, spliced with another seed, or replaced by what is often trouble.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, ulong seed)
{
    private const int MostChanges = 6, Longest = 1 << 16;

    private static readonly byte[][] Trouble =
    [
        [0], [0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x90, 0x9F], [0xE2, 0x80, 0xAE], [0xCC, 0x81],
        .. "\r\n|\n\n|---\n|\"|'|“|”|{|}|[|]|<|>|</|<!--|&#0;|&amp;|\\u0000|\\ud800|null|true|-1|1e999|99999999999999999999|0.0000001|1,000|½|%|$|said|not|according to|, citing |On Monday|3 May 2031|29 Feb 2031|0000-00-00|2031-05-02T25:61:00Z"
            .Split('|').Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    private readonly Chance _chance = new(seed);

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        var bytes = seeds[_chance.Next(seeds.Count)].ToList();
        for (var left = 1 + _chance.Next(MostChanges); left > 0; left--)
            Change(bytes);
        return [.. bytes.Take(Longest)];
    }

    private void Change(List<byte> bytes)
    {
        var at = _chance.Next(bytes.Count + 1);
        var length = Math.Min(1 + _chance.Next(_chance.Next(2) == 0 ? 4 : 64), bytes.Count - at);
        switch (_chance.Next(8))
        {
            case 0 when length > 0:
                bytes[at] ^= (byte)(1 << _chance.Next(8));
                break;
            case 1 when length > 0:
                bytes[at] = (byte)_chance.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4 when at + 4 <= bytes.Count:
                Number(bytes, at);
                break;
            case 5:
                Repeat(bytes, at, bytes.GetRange(at, length));
                break;
            case 6:
                Splice(bytes, at);
                break;
            default:
                bytes.InsertRange(at, Trouble[_chance.Next(Trouble.Length)]);
                break;
        }
    }

    /// <summary>Writes a number that counts and offsets stumble over.</summary>
    private void Number(List<byte> bytes, int at)
    {
        System.Span<byte> number = stackalloc byte[4];
        int[] odd = [0, 1, -1, int.MaxValue, int.MinValue, 0xFFFF, 1 << 28, bytes.Count];
        BinaryPrimitives.WriteInt32LittleEndian(number, odd[_chance.Next(odd.Length)]);
        for (var i = 0; i < number.Length; i++)
            bytes[at + i] = number[i];
    }

    private void Repeat(List<byte> bytes, int at, List<byte> piece)
    {
        for (var times = _chance.Next(200); times > 0 && bytes.Count < Longest; times--)
            bytes.InsertRange(at, piece);
    }

    private void Splice(List<byte> bytes, int at)
    {
        var other = seeds[_chance.Next(seeds.Count)];
        var from = _chance.Next(other.Length);
        bytes.RemoveRange(at, bytes.Count - at);
        bytes.AddRange(other.AsSpan(from));
    }
}
