using E4Bot.Host.Tests.Replicas;
using E4Bot.Host.Tests.Teams;
using Microsoft.AspNetCore.Http;

namespace E4Bot.Host.Tests.OneDrive;

/// <summary>A drive that is slow, full, closed or gone: the file is tried again where that may help, and the person is told how it ended.</summary>
public class DriveTroubleTests
{
    private const string Sent = "Fiche d'appréciation, version 1 : document envoyé dans votre OneDrive.";

    [Theory]
    [InlineData(429, null, 2)]
    [InlineData(429, 30, 30)]
    [InlineData(503, 60, 60)]
    [InlineData(503, null, 2)]
    [InlineData(500, null, 2)]
    [InlineData(408, null, 2)]
    [InlineData(202, null, 2)]
    public async Task What_is_not_taken_yet_is_tried_again_and_arrives(int status, int? retryAfter, int seconds)
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        room.Drive.Answers(status, retryAfter);
        var back = room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(seconds));

        await room.Accepts(Cast.Camille, consent);
        await back;
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(seconds));

        Assert.Equal(Sent, Screen.Plain(await room.Ends(Cast.Camille, consent)));
        Assert.Equal(2, room.Drive.Puts.Count);
        Assert.Equal(room.Drive.Puts[0].Bytes, room.Drive.Puts[1].Bytes);
        Assert.Single(room.Files(Cast.Camille));
    }

    [Theory]
    [InlineData(401, "Fiche d'appréciation, version 1 : le délai de dépôt est passé")]
    [InlineData(404, "Fiche d'appréciation, version 1 : le délai de dépôt est passé")]
    [InlineData(410, "Fiche d'appréciation, version 1 : le délai de dépôt est passé")]
    [InlineData(403, "Fiche d'appréciation, version 1 : votre OneDrive n'a pas accepté le document")]
    [InlineData(409, "Fiche d'appréciation, version 1 : votre OneDrive n'a pas accepté le document")]
    [InlineData(413, "Fiche d'appréciation, version 1 : votre OneDrive n'a pas accepté le document")]
    [InlineData(507, "Fiche d'appréciation, version 1 : votre OneDrive n'a pas accepté le document")]
    public async Task What_is_refused_is_not_tried_again_and_the_person_is_told(int status, string told)
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        room.Drive.Answers(status);

        await room.Accepts(Cast.Camille, consent);

        Assert.StartsWith(told, Screen.Plain(await room.Ends(Cast.Camille, consent)), StringComparison.Ordinal);
        Assert.Single(room.Drive.Puts);
        Assert.Empty(room.Files(Cast.Camille));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        room.Drive.Meets(context =>
        {
            context.Response.Redirect($"https://{Drive.Host}/ailleurs", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });

        await room.Accepts(Cast.Camille, consent);

        Assert.Contains("n'a pas accepté", await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Single(room.Drive.Puts);
    }

    [Fact]
    public async Task A_drive_that_took_it_and_did_not_say_so_is_asked_again_and_when_it_is_closed_then_the_person_is_told_to_look()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        room.Drive.Meets(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        room.Drive.Answers(404);
        var back = room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(2));

        await room.Accepts(Cast.Camille, consent);
        await back;
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(2));

        Assert.StartsWith("Fiche d'appréciation, version 1 : le dépôt n'a pas été confirmé. Regardez dans votre OneDrive", Screen.Plain(await room.Ends(Cast.Camille, consent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drive_that_says_nothing_is_left_after_a_send_s_time_and_tried_again()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        var reached = new TaskCompletionSource();
        room.Drive.Meets(context =>
        {
            reached.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        var back = room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(2));

        await room.Accepts(Cast.Camille, consent);
        await reached.Task;
        room.Teams.Clock.Advance(WatchedClock.Deadline);
        await back;
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(2));

        Assert.Equal(Sent, Screen.Plain(await room.Ends(Cast.Camille, consent)));
    }

    [Fact]
    public async Task An_address_is_tried_for_an_hour_and_not_longer()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        room.Drive.Answers(429, 600);
        var back = room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(600));
        await room.Accepts(Cast.Camille, consent);
        await back;

        await room.Teams.Clock.Passes(TimeSpan.FromHours(1));

        Assert.Contains("le délai de dépôt est passé", await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
        Assert.Single(room.Drive.Puts);
    }
}

[OnTwoReplicas]
public sealed class DriveTroubleOnTwoReplicasTests : DriveTroubleTests;
