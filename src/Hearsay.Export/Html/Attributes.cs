using System.Globalization;
using AngleSharp.Dom;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>Sets attributes one after the other.</summary>
internal static class Attributes
{
    /// <summary>Sets it to harmless words.</summary>
    public static IElement With(this IElement element, string name, string value)
    {
        element.SetAttribute(name, Harmless.Line(value));
        return element;
    }

    /// <summary>Sets it to a number with one place at most.</summary>
    public static IElement With(this IElement element, string name, double value) => element.With(name, Number(value));

    /// <summary>A length or place in a picture.</summary>
    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
