using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using Found = E4Bot.Domain.Tests.Scripting.SampleFile;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>Whatever Teams does, a notice is delayed and never lost; sent again, it says that it may be a double, and only then.</summary>
public sealed class NoticeMishapTests
{
    private const string MayBeDouble = "Cette notification peut faire double emploi";

    /// <summary>The look that follows five minutes after a channel is tied would be the first wait of a longer one.</summary>
    public static TheoryData<string> NotTaken => Mishap.Names(Mishap.NotTaken.Where(mishap => mishap.Wait < 300));

    public static TheoryData<string> Doubtful => Mishap.Names(Mishap.Doubtful);

    [Theory]
    [MemberData(nameof(NotTaken))]
    public async Task What_was_surely_not_taken_comes_later_and_is_no_double(string mishap)
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;

        await Mishap.Of(mishap).Befalls(room, NoticeCards.Is, () => new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late));

        Assert.DoesNotContain(MayBeDouble, (await NoticeCards.Comes(room, team)).Now.Words, StringComparison.Ordinal);
        await Lane.MovesOn(room);
        Assert.Single(NoticeCards.In(room, team));
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task What_may_have_been_taken_comes_again_and_says_so(string mishap)
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;

        await Mishap.Of(mishap).Befalls(room, NoticeCards.Is, () => new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late), done: true);

        await NoticeCards.Come(room, team, 2);
        Assert.Equal([false, true], NoticeCards.In(room, team).Select(m => m.Now.Words.Contains(MayBeDouble, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_may_stand_there_and_was_put_right_since_says_so_without_a_name()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        var file = new CheckedFile(room, Candidates.Alix);
        var back = room.Clock.WaitOf(TimeSpan.FromSeconds(Mishap.FirstWait));
        room.Teams.Troubles.Hide(NoticeCards.Is, ConnectorReply.Broken);
        await file.IsToBePutRight(TeamRoom.Deadline);
        await back;

        await file.IsPutRight();
        await room.Clock.Passes(TimeSpan.FromSeconds(Mishap.FirstWait));

        await NoticeCards.Come(room, team, 2);
        var last = NoticeCards.In(room, team)[^1].Now.Words;
        Assert.Contains(MayBeDouble, last, StringComparison.Ordinal);
        Assert.Contains("Le dossier est régularisé", last, StringComparison.Ordinal);
        Assert.DoesNotContain("Alix", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_the_team_whom_the_bot_may_not_write_to_keeps_nobody_else_from_theirs()
    {
        var (room, team) = await TeamRoom.OpenAsync(Cast.Kim);
        await using var _ = room;
        await room.InvitesAsync(TeamRoom.Pia with { Centre = "Lycée Imaginaire" });
        room.Teams.Join(team, Cast.Pia);
        var noas = room.Teams.ChatWith(Cast.Noa);
        room.Teams.Troubles.Refuse(call => call.IsPost && call.IsTo(noas), ConnectorReply.Refused(403, "ConversationBlockedByUser"));

        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);

        await NoticeCards.Comes(room, room.Teams.ChatWith(Cast.Pia));
        await room.Logs.Tells("A PostNotice cannot be sent", "ConversationBlockedByUser");
        Assert.Empty(NoticeCards.In(room, noas));
        Assert.Single(NoticeCards.In(room, team));
    }

    [Fact]
    public async Task It_comes_after_a_restart_too()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        var delayed = room.Clock.WaitOf(TimeSpan.FromSeconds(30));
        room.Teams.Troubles.Refuse(NoticeCards.Is, ConnectorReply.TooMany(30));
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        await delayed;

        var back = room.Clock.WaitOf(TimeSpan.FromSeconds(30));
        await room.RestartAsync();
        await back;
        Assert.Empty(NoticeCards.In(room, team));
        await room.Clock.Passes(TimeSpan.FromSeconds(30));

        await NoticeCards.Comes(room, team);
    }

    [Fact]
    public async Task No_log_line_and_no_notification_names_anybody_or_says_why()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        var posted = (await NoticeCards.Comes(room, team)).Now;

        string[] secrets = ["Alix", "EXEMPLE", "dépôt du dossier", "DepositedLate", "Late,", "Noa"];
        foreach (var words in new[] { posted.Summary!, posted.Card!.FallbackText }.Concat(room.Logs.Lines))
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, words, StringComparison.Ordinal));
    }
}
