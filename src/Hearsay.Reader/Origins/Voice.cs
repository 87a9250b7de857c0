using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Origins;

/// <summary>Who speaks: a member of the cast, or a hidden source that has none.</summary>
/// <param name="Member">Null for the hidden and for what the report says itself without telling who it is.</param>
/// <param name="Name">As printed.</param>
internal sealed record Voice(CastMember? Member, string Name)
{
    public static readonly Voice Hidden = new(null, "unnamed");

    public static readonly Voice Unattributed = new(null, "unattributed");

    /// <summary>As printed; all that the report tells of the member counts, wherever it stands.</summary>
    public OriginKind Kind => Member is null ? ReferenceEquals(this, Unattributed) ? OriginKind.Unattributed : OriginKind.Unnamed
        : Member.Hidden ? OriginKind.Unnamed : KindOf(Member.Kind);

    public static Voice Of(CastMember member) => new(member, member.Name);

    /// <summary>A hidden source: "unnamed reports".</summary>
    public static Voice Unnamed(string what) => new(null, "unnamed " + what);

    /// <summary>Whether it can pass on or hold a word of its own: a member that is no place.</summary>
    public bool IsActor => Member is not null && Member.Kind != ActorKind.Other;

    public bool Same(Voice other) => Member is null ? other.Member is null && Name == other.Name : ReferenceEquals(Member, other.Member);

    private static OriginKind KindOf(ActorKind kind) => kind switch
    {
        ActorKind.Person => OriginKind.Person,
        ActorKind.Organisation => OriginKind.Organisation,
        ActorKind.Government => OriginKind.Government,
        ActorKind.Agency => OriginKind.Agency,
        ActorKind.Outlet => OriginKind.Outlet,
        _ => OriginKind.Group,
    };
}
