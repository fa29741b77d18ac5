using System.Text.Json.Nodes;

namespace E4Bot.Host.Demo;

/// <summary>A message as the page shows it.</summary>
/// <param name="RootId">The message that opened its thread; its own id when it opened one.</param>
/// <param name="Author">A person's key, or <see cref="Bot"/>.</param>
/// <param name="Revision">Grows with every update, so that an update that comes late is recognised.</param>
/// <param name="Activity">Text, summary, attachments and suggested actions, in the words of the Bot Framework.</param>
internal sealed record DemoMessage(string Id, string RootId, string Place, string Author, DateTimeOffset At, int Revision, JsonObject Activity)
{
    public const string Bot = "bot";
}
