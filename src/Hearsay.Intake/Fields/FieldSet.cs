namespace Hearsay.Intake.Fields;

/// <summary>Gathers fields by name while an input is read. Of two names for one field the first with a value holds.</summary>
internal sealed class FieldSet
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Keeps the value where the name stands for a field and the value is not blank.</summary>
    public void Add(string name, string? value)
    {
        if (FieldNames.FieldOf(name) is not { } field || value is null)
            return;
        if (field == "text")
            _values["text"] = WellFormed.Of(value);
        else if (WellFormed.Line(value) is { } line)
            _values.TryAdd(field, line);
    }

    /// <summary>The report's text, where one of the names was <c>text</c>.</summary>
    public string? Text => _values.GetValueOrDefault("text");

    public GivenFields Fields => new()
    {
        Id = _values.GetValueOrDefault("id"),
        Title = _values.GetValueOrDefault("title"),
        Outlet = _values.GetValueOrDefault("outlet"),
        Author = _values.GetValueOrDefault("author"),
        Published = _values.GetValueOrDefault("published"),
        Url = _values.GetValueOrDefault("url"),
        Language = _values.GetValueOrDefault("language"),
        OriginalSource = _values.GetValueOrDefault("originalsource"),
        Dateline = _values.GetValueOrDefault("dateline"),
    };
}
