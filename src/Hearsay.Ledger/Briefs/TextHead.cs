namespace Hearsay.Ledger.Briefs;

/// <summary>The first lines of a brief: what was read, and how many questions are of which kind.</summary>
internal static class TextHead
{
    public static void Write(Brief brief, Page page)
    {
        page.Row("BRIEF   ", Summary.Reports(brief), "");
        page.Paragraph(0, Summary.Questions(brief));
    }
}
