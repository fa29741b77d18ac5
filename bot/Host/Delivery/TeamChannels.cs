using E4Bot.BotFramework;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Delivery;

/// <summary>Where what concerns a candidate's file goes: to the channel that was last tied to the pedagogical team of their centre, and nowhere else.</summary>
public sealed class TeamChannels(Places places, Registers registers)
{
    /// <summary>Null while none is tied. What has begun to arrive in one goes on there, though another was tied since.</summary>
    public async ValueTask<ConversationReference?> ForAsync(Duty duty, CancellationToken cancellation)
    {
        if (duty.Posted.FirstOrDefault(message => message.Recipient == message.Where.ConversationId) is { } begun) return begun.Where;
        var centre = duty.Candidate!.Commission.Centre;
        var registry = await registers.ReadAsync(cancellation);
        return (await places.FindTeamAsync(centre, registry.Centres, cancellation))?.Where;
    }
}
