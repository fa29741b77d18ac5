using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Conversations;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Every recorded activity, given to the whole program: the status that Teams is to get for it.</summary>
public sealed class RecordedActivityTests(RecordedActivityTests.OpenRoom open) : IClassFixture<RecordedActivityTests.OpenRoom>
{
    public static TheoryData<string> Presses => Some(IsPress);

    public static TheoryData<string> OtherInvokes => Some(name => IsInvoke(name) && !IsPress(name) && !IsConsent(name));

    public static TheoryData<string> Consents => Some(IsConsent);

    public static TheoryData<string> Messages => Some(IsMessage);

    public static TheoryData<string> Rest => Some(name => !IsInvoke(name) && !IsMessage(name));

    [Theory, MemberData(nameof(Presses))]
    public async Task A_press_is_200_with_a_body_that_a_card_can_show(string name)
    {
        var answer = await SendAsync(name);

        Assert.Equal((200, 200), (answer.Http, answer.Status));
    }

    [Theory, MemberData(nameof(OtherInvokes))]
    public async Task Another_invoke_is_501_with_nothing(string name) => Assert.Equal(new Answer(501, ""), await SendAsync(name));

    /// <summary>Of a card that the bot never sent: one of another shape than its own.</summary>
    [Theory, MemberData(nameof(Consents))]
    public async Task An_answer_to_somebody_else_s_file_consent_is_400_with_nothing(string name) => Assert.Equal(new Answer(400, ""), await SendAsync(name));

    [Theory, MemberData(nameof(Messages))]
    public async Task A_message_is_200_and_answered_where_it_was_written(string name)
    {
        var sent = open.Room.Teams.Sent.Count;

        Assert.Equal(new Answer(200, ""), await SendAsync(name));
        Assert.True(open.Room.Teams.Sent.Count > sent);
    }

    [Theory, MemberData(nameof(Rest))]
    public async Task Whatever_else_happens_is_200_and_passed_over_in_silence_but_for_a_greeting(string name)
    {
        var sent = SentButGreetings();

        Assert.Equal(new Answer(200, ""), await SendAsync(name));
        Assert.Equal(sent, SentButGreetings());
    }

    private int SentButGreetings() => open.Room.Teams.Sent.Count(body => !body.Contains(Greetings.Words, StringComparison.Ordinal));

    private static bool IsInvoke(string name) => name.StartsWith("invoke-", StringComparison.Ordinal);

    private static bool IsPress(string name) => name.StartsWith("invoke-card-", StringComparison.Ordinal);

    private static bool IsConsent(string name) => name.StartsWith("invoke-file-consent-", StringComparison.Ordinal);

    private static bool IsMessage(string name) =>
        name.StartsWith("message-", StringComparison.Ordinal)
        && name is not ("message-edit" or "message-undelete" or "message-delete" or "message-reaction" or "message-reaction-removed");

    private static TheoryData<string> Some(Func<string, bool> wanted) => [.. Recorded.Names.Where(wanted)];

    /// <summary>Under an id of its own: in the same chat, the same id would be a repetition.</summary>
    private Task<Answer> SendAsync(string name)
    {
        var activity = JsonNode.Parse(Recorded.Read(name, open.Room.Teams.ServiceUrl))!.AsObject();
        activity["id"] = open.Room.Teams.NewId();
        return open.Room.Camille.Delivers(activity);
    }

    public sealed class OpenRoom : IAsyncLifetime
    {
        internal Room Room { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Room = await Room.OpenAsync();

        public ValueTask DisposeAsync() => Room.DisposeAsync();
    }
}
