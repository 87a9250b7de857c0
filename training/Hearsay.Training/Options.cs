namespace Hearsay.Training;

/// <summary>The <c>--name value</c> pairs of a command line.</summary>
public sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Options(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        for (var i = 0; i + 1 < arguments.Count; i += 2)
            _values[arguments[i]] = arguments[i + 1];
    }

    /// <summary>The value behind <paramref name="name"/>; null where it was not given.</summary>
    public string? Find(string name) => _values.GetValueOrDefault(name);
}
