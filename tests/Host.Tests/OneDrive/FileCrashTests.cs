using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.OneDrive;

/// <summary>The program ends between any two steps of a file's way, and another takes over on the same store.</summary>
public sealed class FileCrashTests
{
    private const string MayBeDouble = "peut faire double emploi";

    [Fact]
    public async Task An_accepted_file_that_the_drive_has_not_yet_arrives_after_a_restart()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        room.Drive.Answers(503, 600);
        var back = room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(600));
        await room.Accepts(Cast.Camille, consent);
        await back;

        await room.Teams.RestartAsync(() => room.Teams.Clock.Advance(TimeSpan.FromSeconds(600)));

        Assert.Contains("envoyé", await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Equal(2, room.Drive.Puts.Count);
        Assert.DoesNotContain(MayBeDouble, room.Files(Cast.Camille).Single().Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_middle_of_the_upload_it_is_sent_again_whole()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        var reached = new TaskCompletionSource();
        room.Drive.Meets(context =>
        {
            reached.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        await room.Accepts(Cast.Camille, consent);
        await reached.Task;

        await room.Teams.RestartAsync();

        Assert.Contains("envoyé", await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Equal(2, room.Drive.Puts.Count);
        Assert.Single(room.Files(Cast.Camille));
    }

    [Fact]
    public async Task Between_the_drive_and_the_chat_the_file_is_not_sent_again_and_its_card_says_that_it_may_be_a_double()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        var held = room.Teams.Teams.Troubles.Hold(IsFile, done: true);
        await room.Accepts(Cast.Camille, consent);
        await held.Reached.Task;

        await room.Teams.RestartAsync(() => held.Released.SetResult(ConnectorReply.Broken));

        Assert.Contains("envoyé", await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Single(room.Drive.Puts);
        Assert.Equal([false, true], room.Files(Cast.Camille).Select(m => m.Now.Text!.Contains(MayBeDouble, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Before_the_card_that_asked_is_written_over_nothing_is_sent_or_shown_again()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        var held = room.Teams.Teams.Troubles.Hold(call => call.IsUpdate && call.Body.Contains("OneDrive", StringComparison.Ordinal));
        await room.Accepts(Cast.Camille, consent);
        await held.Reached.Task;

        await room.Teams.RestartAsync(() => held.Released.SetResult(ConnectorReply.Broken));

        Assert.Contains("envoyé", await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Single(room.Drive.Puts);
        Assert.Single(room.Files(Cast.Camille));
    }

    [Fact]
    public async Task An_offer_that_may_have_come_comes_again_and_says_so_and_both_cards_are_one_offer()
    {
        await using var room = await DriveRoom.OpenAsync();
        room.Teams.Teams.Troubles.Hide(call => call.IsPost && call.Body.Contains("file.consent", StringComparison.Ordinal), ConnectorReply.Broken);
        var back = room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(2));
        await room.IsAsked(Cast.Camille);
        await back;
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(2));
        await room.Teams.Teams.Until(() => room.Consents(Cast.Camille).Count == 2 ? "both" : null);
        var (first, second) = (room.Consents(Cast.Camille)[0], room.Consents(Cast.Camille)[1]);
        var said = (first.Now.Text, second.Now.Text);
        var again = DriveRoom.Accepting(DriveRoom.Context(second));

        await room.Accepts(Cast.Camille, first);
        await room.Ends(Cast.Camille, first);
        await room.Answers(Cast.Camille, second, again);

        Assert.Null(said.Item1);
        Assert.Contains(MayBeDouble, said.Item2, StringComparison.Ordinal);
        Assert.Single(room.Drive.Puts);
    }

    private static bool IsFile(ConnectorCall call) => call.IsPost && call.Body.Contains("file.info", StringComparison.Ordinal);
}
