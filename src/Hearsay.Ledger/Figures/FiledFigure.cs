using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Figures;

/// <summary>A figure of a report in the pile.</summary>
internal sealed record FiledFigure(FiledReport Report, Figure Figure)
{
    /// <summary>The statement that holds it; null where the report says it in its own voice.</summary>
    public Statement? Statement => Figure.Statement is { } id ? Report.Statements.GetValueOrDefault(id) : null;
}
