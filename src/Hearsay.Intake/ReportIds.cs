using System.Globalization;

namespace Hearsay.Intake;

/// <summary>Gives out ids: the first to come with a name has it, those behind get <c>#2</c>, <c>#3</c>.</summary>
internal sealed class ReportIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    public string Next(string name)
    {
        if (_given.Add(name))
            return name;
        var times = _times.GetValueOrDefault(name, 1);
        string id;
        do
            id = name + "#" + (++times).ToString(CultureInfo.InvariantCulture);
        while (!_given.Add(id));
        _times[name] = times;
        return id;
    }
}
