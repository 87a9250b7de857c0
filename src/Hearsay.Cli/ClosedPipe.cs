namespace Hearsay.Cli;

/// <summary>Tells the failure to write to somebody who has stopped listening (<c>| head</c>) from every other.</summary>
internal static class ClosedPipe
{
    private const int BrokenPipe = 32, WindowsBrokenPipe = unchecked((int)0x8007006D), WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException failure) => failure.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;

    /// <summary>Standard output; where it is a pipe, as a stream that reports its closing (the console's own keeps it to itself on Unix).</summary>
    public static Stream OpenOutput()
    {
        var handle = new Microsoft.Win32.SafeHandles.SafeFileHandle(1, ownsHandle: false);
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
