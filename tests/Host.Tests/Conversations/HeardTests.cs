using E4Bot.BotFramework;
using E4Bot.Host.Conversations;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Conversations;

/// <summary>Of each recorded activity: which conversations it tells of, and what.</summary>
public sealed class HeardTests
{
    private const string Channel = "19:commission-1@thread.tacv2";
    private const string Team = "19:0general0opaque@thread.tacv2";

    [Theory]
    [InlineData("members-added", $"{Channel} Installed in person, {Team} Installed")]
    [InlineData("install-add-team", $"{Channel} Installed in person, {Team} Installed")]
    [InlineData("members-removed-bot", $"{Team} Uninstalled")]
    [InlineData("event-channel-deleted", $"{Channel} Deleted")]
    [InlineData("event-channel-restored", $"{Channel} Reopened")]
    [InlineData("event-team-archived", $"{Team} Archived")]
    [InlineData("event-team-unarchived", $"{Team} Reopened")]
    [InlineData("event-team-deleted", $"{Team} Deleted")]
    [InlineData("event-team-hard-deleted", $"{Team} Deleted")]
    [InlineData("event-team-restored", $"{Team} Reopened")]
    [InlineData("message-channel-thread", $"{Channel} Spoken, {Team} Spoken")]
    public void An_activity_in_a_teams_channel_tells_of_the_channel_and_of_the_team(string name, string expected) => Assert.Equal(expected, Told(name));

    [Theory]
    [InlineData("install-add-personal", "Installed in person")]
    [InlineData("install-add-upgrade", "Installed in person")]
    [InlineData("members-added-personal", "Installed in person")]
    [InlineData("install-remove", "Uninstalled")]
    [InlineData("message-personal", "Spoken")]
    public void In_a_personal_chat_it_tells_of_that_one(string name, string expected) => Assert.EndsWith($" {expected}", Told(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("event-channel-created")]
    [InlineData("event-channel-renamed")]
    [InlineData("event-team-renamed")]
    [InlineData("event-channel-member-added")]
    [InlineData("event-channel-member-removed")]
    [InlineData("event-channel-shared")]
    [InlineData("event-channel-unshared")]
    [InlineData("members-removed")]
    [InlineData("install-remove-upgrade")]
    [InlineData("event-read-receipt")]
    [InlineData("event-meeting-start")]
    [InlineData("message-reaction")]
    [InlineData("message-delete")]
    [InlineData("typing")]
    [InlineData("unknown-type")]
    public void What_changes_nothing_says_nothing(string name) => Assert.Null(Heard.In(Read(name)));

    [Fact]
    public void Whose_chat_it_is_only_they_say_who_speak_in_it()
    {
        Assert.Equal(Cast.Camille.UserId, Heard.In(Read("message-personal"))!.Writer);
        Assert.Null(Heard.In(Read("install-add-personal"))!.Writer);
        Assert.Null(Heard.In(Read("message-channel-thread"))!.Writer);
    }

    [Fact]
    public void The_thread_is_not_kept() => Assert.Equal(Channel, Heard.In(Read("message-channel-thread"))!.Where.ConversationId);

    [Fact]
    public void An_id_that_is_longer_than_any_of_Teams_says_nothing() =>
        Assert.Null(Heard.In(Read("install-add-personal") with { Conversation = new ConversationAccount { Id = new string('a', 5000) } }));

    private static string Told(string name) => string.Join(", ", Heard.In(Read(name))!.Lives.Select(life => $"{life.Conversation} {Word(life.Event)}"));

    private static string Word(ConversationEvent heard) => heard switch
    {
        ConversationEvent.Installed { InPerson: true } => "Installed in person",
        ConversationEvent.Closed closed => closed.As.ToString(),
        _ => heard.GetType().Name,
    };

    private static Activity Read(string name)
    {
        Assert.True(ActivityJson.TryRead(System.Text.Encoding.UTF8.GetBytes(Recorded.Read(name, new Uri("https://teams.test/"))), out var activity));
        return activity;
    }
}
