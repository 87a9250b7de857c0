namespace Hearsay.Reader.Figures;

/// <summary>
/// The running sum of a number in words, or in digits and words: groups below a thousand, each closed by a scale
/// ("two million three hundred and five thousand"). Each word is taken only where it may stand.
/// </summary>
internal struct SpelledNumber
{
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;
    private decimal _total, _group;
    private NumberClass? _last;
    private bool _digits;

    /// <summary>The sum so far.</summary>
    public readonly decimal Value => _total + _group;

    /// <summary>The scale that closed the last group, 1 where none did.</summary>
    public decimal Scale { get; private set; }

    /// <summary>What a range shares of the last word: its scale, else its hundred or dozen ("two or three hundred"); 1 where it has none.</summary>
    public readonly decimal Shared => Scale > 1 ? Scale : Math.Max(Times, 1);

    private decimal Times { get; set; }

    /// <summary>Whether nothing was taken yet.</summary>
    public readonly bool IsEmpty => _last is null;

    /// <summary>Whether "and" may follow with a further word.</summary>
    public readonly bool MayTakeAnd => !_digits && _last is NumberClass.Hundred or NumberClass.Scale;

    /// <summary>Whether a hyphen may follow with a further word ("twenty-four", "two-hundred").</summary>
    public readonly bool MayTakeHyphen => _last is NumberClass.Ten or NumberClass.Unit;

    /// <summary>Starts from digits ("1.2" of "1.2 million").</summary>
    public static SpelledNumber FromDigits(decimal value) => new() { _group = value, _last = NumberClass.Unit, _digits = true, Scale = 1 };

    public static SpelledNumber Empty => new() { Scale = 1 };

    /// <summary>Adds a half ("two and a half"); behind a scale half of that ("a million and a half").</summary>
    public void AddHalf() => _group += _group == 0 && _last == NumberClass.Scale ? Scale / 2 : 0.5m;

    /// <summary>Takes the word if it may stand here.</summary>
    public bool TryTake(NumberWord word)
    {
        var taken = word.Class switch
        {
            NumberClass.Unit => TryUnit(word.Value),
            NumberClass.Ten => TryTen(word.Value),
            NumberClass.Hundred => TryHundred(),
            NumberClass.Scale or NumberClass.Suffix => TryScale(word.Value),
            NumberClass.Dozen => TryDozen(word.Value),
            _ => false,
        };
        if (taken)
            _last = word.Class == NumberClass.Suffix ? NumberClass.Scale : word.Class;
        return taken;
    }

    private bool TryUnit(decimal value)
    {
        var free = _last is null or NumberClass.Hundred or NumberClass.Scale || (_last == NumberClass.Ten && value is > 0 and < 10);
        if (!free || _digits || (value == 0 && _last is not null))
            return false;
        _group += value;
        return true;
    }

    private bool TryTen(decimal value)
    {
        if (_digits || _last is not (null or NumberClass.Hundred or NumberClass.Scale))
            return false;
        _group += value;
        return true;
    }

    private bool TryHundred()
    {
        if (_last is not (NumberClass.Unit or NumberClass.Ten) || _group is 0 or >= 100)
            return false;
        _group *= 100;
        Times = 100;
        return true;
    }

    private bool TryScale(decimal value)
    {
        if (_last is null || _last == NumberClass.Dozen || Value > Largest / value)
            return false;
        if (_last == NumberClass.Scale)
        {
            if (_group != 0 || value <= Scale)
                return false;
            (_total, Scale) = (_total * value, value * Scale);
            return true;
        }
        if (_group == 0 || (Scale > 1 && value >= Scale))
            return false;
        (_total, _group, Scale) = (_total + (_group * value), 0, value);
        return true;
    }

    private bool TryDozen(decimal value)
    {
        if (_last is not (NumberClass.Unit or NumberClass.Ten))
            return false;
        _group *= value;
        Times = value;
        return true;
    }
}
