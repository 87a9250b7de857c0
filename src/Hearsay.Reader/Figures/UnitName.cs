namespace Hearsay.Reader.Figures;

/// <summary>A unit's name in the singular and its kind; <paramref name="Glued"/> where the form is one only right behind digits, <paramref name="Lower"/> where only in lower case.</summary>
internal readonly record struct UnitName(string Name, FigureKind Kind, bool Glued, bool Lower = false);
