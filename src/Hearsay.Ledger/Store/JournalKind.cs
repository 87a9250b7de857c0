namespace Hearsay.Ledger.Store;

/// <summary>What an entry of the journal tells. Names are stored as they stand here.</summary>
public static class JournalKind
{
    /// <summary>The ledger was made; the subject is its schema.</summary>
    public const string Created = "ledger created";

    /// <summary>A run of <c>add</c> began; details: <c>paths</c>, <c>folder</c>, <c>maker</c>.</summary>
    public const string RunStarted = "run started";

    /// <summary>A run that had been stopped goes on; the subject is the number of the entry that began it.</summary>
    public const string RunResumed = "run resumed";

    /// <summary>A run is through; the subject is the number of the entry that began it. Details: <c>added</c>, <c>known</c>, <c>refused</c>, <c>contentHash</c>.</summary>
    public const string RunEnded = "run ended";

    /// <summary>A report came in; the subject is its key. Details: <c>id</c>, <c>sha256</c> of the text, <c>path</c>.</summary>
    public const string ReportAdded = "report added";

    /// <summary>A reading came in; the subject is the report's key. Details: <c>maker</c>, <c>sha256</c> of the reading.</summary>
    public const string ReadingAdded = "reading added";

    /// <summary>Somebody decided that names are one actor's; the subject is the name it goes by. Details: <c>names</c>, <c>by</c>, <c>note</c>.</summary>
    public const string ActorsMerged = "actors merged";

    /// <summary>Somebody decided that names are different actors'; the subject is the first. Details: <c>names</c>, <c>by</c>, <c>note</c>.</summary>
    public const string ActorsSplit = "actors split";

    /// <summary>A decision was taken back; the subject is the number of its entry. Details: <c>names</c>, <c>by</c>.</summary>
    public const string DecisionUndone = "decision undone";
}
