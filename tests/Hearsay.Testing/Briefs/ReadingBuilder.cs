using System.Text;
using Xunit;

namespace Hearsay.Testing.Briefs;

/// <summary>Builds a reading by hand, sentence by sentence; offsets are counted for you. A line break begins a paragraph.</summary>
public sealed class ReadingBuilder(string id, string? published = null, string? outlet = null, string? title = null)
{
    private readonly StringBuilder _text = new();
    private readonly List<Statement> _statements = [];
    private readonly List<Figure> _figures = [];
    private readonly List<Actor> _actors = [];
    private string? _originalSource;

    /// <summary>A sentence in the report's own voice.</summary>
    public ReadingBuilder Text(string sentence)
    {
        Begin();
        _text.Append(sentence);
        return this;
    }

    public ReadingBuilder Paragraph()
    {
        _text.Append("\n\n");
        return this;
    }

    /// <summary>"ORIGIN said CONTENT."</summary>
    public ReadingBuilder Says(
        string origin, string content, OriginKind kind = OriginKind.Person, Stance stance = Stance.Asserts, Certainty certainty = Certainty.Certain,
        string? via = null, string? saidOn = null, Quotation quotation = Quotation.Paraphrased, Claim? claim = null, Polarity polarity = Polarity.Affirmed)
    {
        Begin();
        var source = Add(origin);
        _text.Append(' ');
        var cue = Add(stance == Stance.Withholds ? "has not acknowledged" : stance == Stance.Denies ? "denied that" : "said");
        _text.Append(' ');
        var told = Add(content);
        _text.Append('.');
        _statements.Add(new Statement
        {
            Id = "s" + _statements.Count,
            Source = [source],
            Cue = [cue],
            Content = [told],
            Origin = origin,
            OriginKind = kind,
            Stance = stance,
            Polarity = polarity,
            Certainty = certainty,
            Via = via is null ? [] : [via],
            SaidOn = saidOn is null ? null : Date(saidOn),
            Quotation = quotation,
            Claim = claim,
        });
        return this;
    }

    /// <summary>A figure at the last place where <paramref name="words"/> stand; held by the last statement where that content holds it.</summary>
    public ReadingBuilder Figure(
        string words, decimal? low, decimal? high, string counted = "person", string? outcome = "killed", string? population = null,
        string? period = null, bool approximate = false, Measure? measure = null, string? place = null, CivilStatus? status = null, string? partOf = null, bool superseded = false)
    {
        var start = _text.ToString().LastIndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{words}\" is not in the text");
        var span = new Span(start, start + words.Length);
        var holder = _statements.LastOrDefault(statement => statement.Content[0].Contains(span));
        _figures.Add(new Figure
        {
            Id = "f" + _figures.Count,
            Kind = FigureKind.Count,
            Span = span,
            Low = low,
            High = high,
            Approximate = approximate,
            Unit = "count",
            Counted = counted,
            Outcome = outcome,
            Population = population,
            Period = period,
            Measure = measure,
            Place = place,
            Status = status,
            ClassifiedBy = status is null ? null : holder?.Origin,
            PartOf = partOf,
            Superseded = superseded,
            Statement = holder?.Id,
        });
        return this;
    }

    public ReadingBuilder Actor(string name, string? role = null, string? side = null)
    {
        _actors.Add(new Actor { Id = "a" + _actors.Count, Name = name, Kind = ActorKind.Person, Role = role, Side = side });
        return this;
    }

    public ReadingBuilder Credits(string source)
    {
        _originalSource = source;
        return this;
    }

    public Reading Build() => new()
    {
        Report = new Report
        {
            Id = id,
            Outlet = outlet,
            Title = title,
            Published = published is null ? null : Date(published),
            PublishedBasis = published is null ? null : DateBasis.Given,
            OriginalSource = _originalSource,
            Text = _text.ToString(),
        },
        Statements = [.. _statements],
        Figures = [.. _figures],
        Actors = [.. _actors],
    };

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    private void Begin()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append(' ');
    }

    private Span Add(string words)
    {
        var start = _text.Length;
        _text.Append(words);
        return new Span(start, _text.Length);
    }
}
