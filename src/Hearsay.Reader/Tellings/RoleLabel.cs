namespace Hearsay.Reader.Tellings;

/// <summary>What a token is to one cue (begin, inside, outside).</summary>
internal enum RoleLabel : byte
{
    Outside,
    SourceBegin,
    SourceInside,
    ContentBegin,
    ContentInside,
}
