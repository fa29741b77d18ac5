using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Activities;

/// <summary>The corpus holds every kind of activity that Teams is known to send.</summary>
public sealed class CoverageTests
{
    private static readonly IReadOnlyList<Activity> Recorded = [.. Corpus.Names.Select(Corpus.Read)];

    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("application/search")]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/anonymousQueryLink")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/querySettingUrl")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("composeExtension/setting")]
    [InlineData("composeExtension/onCardButtonClicked")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("fileConsent/invoke")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("tab/fetch")]
    [InlineData("tab/submit")]
    [InlineData("actionableMessage/executeAction")]
    [InlineData(null)]
    public void An_invoke_of_each_name(string? name) => Assert.Contains(Recorded, activity => activity.Type == "invoke" && activity.Name == name);

    [Theory]
    [InlineData("channelCreated")]
    [InlineData("channelDeleted")]
    [InlineData("channelRenamed")]
    [InlineData("channelRestored")]
    [InlineData("channelShared")]
    [InlineData("channelUnshared")]
    [InlineData("channelMemberAdded")]
    [InlineData("channelMemberRemoved")]
    [InlineData("teamRenamed")]
    [InlineData("teamArchived")]
    [InlineData("teamUnarchived")]
    [InlineData("teamDeleted")]
    [InlineData("teamHardDeleted")]
    [InlineData("teamRestored")]
    public void An_update_of_the_conversation_of_each_kind(string kind) =>
        Assert.Contains(Recorded, activity => activity.Type == "conversationUpdate" && activity.ChannelData!.EventType == kind);

    [Fact]
    public void People_and_the_bot_that_come_and_go()
    {
        Assert.Contains(Recorded, activity => activity.MembersAdded?.Any(member => member.Id != activity.Recipient!.Id) == true);
        Assert.Contains(Recorded, activity => activity.MembersAdded?.Any(member => member.Id == activity.Recipient!.Id) == true);
        Assert.Contains(Recorded, activity => activity.MembersRemoved?.Any(member => member.Id != activity.Recipient!.Id) == true);
        Assert.Contains(Recorded, activity => activity.MembersRemoved?.Any(member => member.Id == activity.Recipient!.Id) == true);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("add-upgrade")]
    [InlineData("remove")]
    [InlineData("remove-upgrade")]
    public void An_installation_of_each_action(string action) =>
        Assert.Contains(Recorded, activity => activity.Type == "installationUpdate" && activity.Action == action);

    [Theory]
    [InlineData(ConversationKind.Personal)]
    [InlineData(ConversationKind.GroupChat)]
    [InlineData(ConversationKind.Channel)]
    public void A_message_in_each_place(ConversationKind place) =>
        Assert.Contains(Recorded, activity => activity.Type == "message" && activity.Conversation!.Kind == place);

    [Theory]
    [InlineData("messageUpdate", "editMessage")]
    [InlineData("messageUpdate", "undeleteMessage")]
    [InlineData("messageDelete", "softDeleteMessage")]
    [InlineData("messageReaction", null)]
    [InlineData("typing", null)]
    [InlineData("event", null)]
    public void What_becomes_of_a_message_and_what_else_happens(string type, string? kind) =>
        Assert.Contains(Recorded, activity => activity.Type == type && activity.ChannelData!.EventType == kind);
}
