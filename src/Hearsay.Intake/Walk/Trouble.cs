namespace Hearsay.Intake.Walk;

/// <summary>What the file system said, in a clause that is the same in every culture and names no path twice.</summary>
internal static class Trouble
{
    public static string Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission was denied",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder",
        PathTooLongException => "the path is too long",
        _ => "it could not be read: " + exception.Message.TrimEnd('.'),
    };
}
