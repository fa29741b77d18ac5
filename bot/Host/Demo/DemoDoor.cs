using E4Bot.BotFramework;
using E4Bot.Host.SignIn;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Demo;

/// <summary>In the room, people are whom it says they are. Only where the bot believes anybody of this machine, which the demonstration's profile alone sets.</summary>
internal sealed class DemoDoor(IOptions<BotOptions> options) : IDoor
{
    public const string Name = "demo";

    public bool IsOpen => options.Value.DangerouslyAllowAnonymous;

    public string Scheme => Name;

    public bool Admits(Visitor visitor) => visitor.TenantId == Places.TenantId;
}
