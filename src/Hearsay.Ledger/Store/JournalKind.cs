namespace Hearsay.Ledger.Store;

/// <summary>What an entry of the journal tells. Names are stored as they stand here.</summary>
public static class JournalKind
{
    /// <summary>The ledger was made; the subject is its schema.</summary>
    public const string Created = "ledger created";

    /// <summary>A run of <c>add</c> began; details: <c>paths</c>, <c>folder</c>, <c>maker</c>, <c>readings</c> where they were made elsewhere.</summary>
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

    /// <summary>Somebody decided what an actor goes by; the subject is a name of it. Details: <c>name</c>, <c>newName</c>, <c>by</c>, <c>note</c>.</summary>
    public const string ActorRenamed = "actor renamed";

    /// <summary>Somebody checked a statement or figure; the subject is its id. Details: <c>mark</c> (wrong or checked), <c>cell</c> (<c>id</c>, <c>words</c>, <c>sha256</c> of the text, <c>hash</c> of what was read), <c>by</c>, <c>note</c>.</summary>
    public const string ReadingMarked = "reading marked";

    /// <summary>Somebody put a statement or figure under another question; the subject is its id. Details: <c>cell</c> as in <see cref="ReadingMarked"/>, <c>to</c> (a cell of the question that it goes under; left out for one of its own), <c>by</c>, <c>note</c>.</summary>
    public const string ReadingMoved = "reading moved";

    /// <summary>Somebody gave a grade of the Admiralty code; the subject is the source's name or the id of what was told. Details: <c>of</c>, <c>grade</c>, <c>cell</c> of what was told, <c>by</c>, <c>note</c>.</summary>
    public const string Rated = "rated";

    /// <summary>Somebody noted something; the subject is the name or id it is about. Details: <c>of</c>, <c>cell</c> of a statement or figure, <c>by</c>, <c>note</c>.</summary>
    public const string Noted = "noted";

    /// <summary>Somebody recorded how far the machine's readings lay from two people's; the subject is the SHA-256 of the first sheet. Details: <c>measured</c> (after <see cref="MeasuredJson"/>), <c>by</c>, <c>note</c>.</summary>
    public const string ErrorMeasured = "error measured";

    /// <summary>A decision was taken back; the subject is the number of its entry. Details: <c>about</c>, <c>by</c>.</summary>
    public const string DecisionUndone = "decision undone";
}
