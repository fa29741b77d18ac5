using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Questions;

/// <summary>About which commissions a person may ask: the president and the administration about those of their juries and centres, a member about their own.</summary>
internal static class QuestionRights
{
    /// <summary>What allows a person to ask at all; nothing, where nothing does.</summary>
    public static Standing Behind(Caller caller) => Permissions.Behind(caller.AtMost, Act.AskAboutNotes);

    public static IReadOnlyList<CommissionKey> CommissionsOf(Caller caller, RegistryIndex registry) => [.. registry.Commissions.Where(caller.SitsInOrOversees)];
}
