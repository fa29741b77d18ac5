using E4Bot.Host.Tests.Teams;
using Found = E4Bot.Domain.Tests.Scripting.SampleFile;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>A notice goes to the channel of the pedagogical team of the candidate's centre and nowhere else; its card goes on telling the truth (rule 8).</summary>
public class NoticeDeliveryTests
{
    [Fact]
    public async Task It_says_who_why_what_is_to_be_done_and_by_when()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;

        await new CheckedFile(room, Candidates.Alix).IsToBePutRight(TeamRoom.Deadline);

        Assert.Equal(
            """
            Contrôle de conformité : notification 1
            Personne candidate : Alix EXEMPLE, n° 02736100001
            Motif
            - attestations de stage ou certificat(s) de travail non présentes ou non signés par les personnes habilitées à cet effet
            La personne candidate doit transmettre à l'équipe pédagogique, le 1er juin 2027 au plus tard, la ou les attestations de stage ou certificats de travail, signés par les personnes habilitées. D'ici là, elle ne peut pas être interrogée ; sans cela, ce sera non valide (NV).
            Contrôle du 18 mai 2027.
            """,
            (await NoticeCards.Comes(room, team)).Now.Words);
        Assert.All(Elsewhere(room), place => Assert.Empty(NoticeCards.In(room, place)));
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task A_file_in_order_is_told_to_nobody()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;

        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.InOrder);

        await new CheckedFile(room, Candidates.Zoe).IsChecked(Found.Late);
        Assert.Contains("Zoé FACTICE", (await NoticeCards.Comes(room, team)).Now.Words, StringComparison.Ordinal);
        Assert.Single(NoticeCards.In(room, team));
    }

    [Fact]
    public async Task What_was_put_right_is_said_on_its_card()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        var file = new CheckedFile(room, Candidates.Alix);
        await file.IsToBePutRight(TeamRoom.Deadline);
        await NoticeCards.Comes(room, team);

        await file.IsPutRight();

        var words = await NoticeCards.Says(room, team, 1, "Le dossier est régularisé : cette notification ne vaut plus.");
        Assert.DoesNotContain("attestations", words, StringComparison.Ordinal);
        Assert.Single(NoticeCards.In(room, team));
    }

    [Fact]
    public async Task What_was_not_put_right_is_a_second_notice_and_the_first_says_that_it_is_replaced()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        var file = new CheckedFile(room, Candidates.Alix);
        await file.IsToBePutRight(TeamRoom.Deadline);
        await NoticeCards.Comes(room, team);

        await file.IsDeclaredNotPutRight();

        await NoticeCards.Says(room, team, 1, "Cette notification est remplacée");
        Assert.Contains("elle est non valide (NV) à l'épreuve", (await NoticeCards.Comes(room, team, 2)).Now.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task What_was_checked_again_and_found_in_order_is_said_on_its_card()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        var file = new CheckedFile(room, Candidates.Alix);
        await file.IsChecked(Found.Late);
        await NoticeCards.Comes(room, team);

        await file.IsChecked(Found.InOrder, reason: "La date était fausse.");

        await NoticeCards.Says(room, team, 1, "le dossier a été contrôlé de nouveau, et il est conforme");
    }

    [Fact]
    public async Task What_was_put_off_is_said_beside_what_the_notice_says()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        var file = new CheckedFile(room, Candidates.Alix);
        await file.IsToBePutRight(TeamRoom.Deadline);
        await NoticeCards.Comes(room, team);

        await file.IsPutOffTo(new DateOnly(2027, 6, 4));

        var words = await NoticeCards.Says(room, team, 1, "le 4 juin 2027 au plus tard");
        Assert.Contains("Échéance reportée : la notification dit encore le 1er juin 2027.", words, StringComparison.Ordinal);
        Assert.Single(NoticeCards.In(room, team));
    }

    [Fact]
    public async Task With_an_outsider_there_the_channel_gets_neither_name_nor_reasons_and_each_of_the_team_all_of_it_in_private()
    {
        var (room, team) = await TeamRoom.OpenAsync(Cast.Kim);
        await using var _ = room;

        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);

        var shown = await NoticeCards.Comes(room, team);
        Assert.Equal(
            """
            Contrôle de conformité : notification 1
            Ni le nom ni les motifs ne sont affichés ici, car Kim CURIEUX n'est ni de l'équipe pédagogique de ce centre, ni de l'administration, ni du jury, ni de la commission. Chaque membre présent de l'équipe les reçoit en privé.
            """,
            shown.Now.Words);
        Assert.DoesNotContain(Candidates.Alix.Number, shown.Now.Json, StringComparison.Ordinal);
        var private_ = await NoticeCards.Comes(room, room.Teams.ChatWith(Cast.Noa));
        Assert.Contains("Alix EXEMPLE", private_.Now.Words, StringComparison.Ordinal);
        Assert.Contains("dépôt du dossier au-delà de la date fixée", private_.Now.Words, StringComparison.Ordinal);
        Assert.All([Cast.Ali, Cast.Kim], person => Assert.Empty(NoticeCards.In(room, room.Teams.ChatWith(person))));
    }

    [Fact]
    public async Task What_was_withheld_stays_so_when_it_no_longer_holds_and_the_private_one_says_who()
    {
        var (room, team) = await TeamRoom.OpenAsync(Cast.Kim);
        await using var _ = room;
        var file = new CheckedFile(room, Candidates.Alix);
        await file.IsToBePutRight(TeamRoom.Deadline);
        await NoticeCards.Comes(room, room.Teams.ChatWith(Cast.Noa));
        room.Teams.Leave(team, Cast.Kim);

        await file.IsPutOffTo(new DateOnly(2027, 6, 4));
        await NoticeCards.Says(room, room.Teams.ChatWith(Cast.Noa), 1, "le 4 juin 2027 au plus tard");
        await file.IsPutRight();

        Assert.Contains("Alix EXEMPLE", await NoticeCards.Says(room, room.Teams.ChatWith(Cast.Noa), 1, "Le dossier est régularisé"), StringComparison.Ordinal);
        Assert.DoesNotContain("Alix", await NoticeCards.Says(room, team, 1, "Le dossier est régularisé"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_jury_and_the_candidates_own_commission_may_read_it_and_another_commission_may_not()
    {
        var (room, team) = await TeamRoom.OpenAsync(Cast.Maud, Cast.Camille);
        await using var _ = room;
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        Assert.Contains("Alix EXEMPLE", (await NoticeCards.Comes(room, team)).Now.Words, StringComparison.Ordinal);

        room.Teams.Join(team, Cast.Sacha);
        await new CheckedFile(room, Candidates.Zoe).IsChecked(Found.Late);

        await room.Teams.Message(team, m => m.Now.Words.Contains("car Sacha INVENTÉ n'est ni", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_waits_for_a_channel_of_its_own_centre_and_comes_once_one_is_tied()
    {
        await using var room = await Room.OpenAsync();
        await room.HearsOnAsync(TeamRoom.Oral, Candidates.Alix);
        await room.InvitesAsync(TeamRoom.Pia);
        var (theirs, elsewhere) = (room.Channel(), room.Teams.Channel("lointain", Cast.Pia));
        await room.Ali.Asks("relier équipe pédagogique lointain", elsewhere);

        await new CheckedFile(room, Candidates.Alix).IsToBePutRight(TeamRoom.Deadline);
        await room.Logs.Tells("A PostNotice waits, for no channel is tied");
        await room.Noa.Asks("relier équipe pédagogique", theirs);

        await NoticeCards.Comes(room, theirs);
        Assert.Empty(NoticeCards.In(room, elsewhere));
    }

    [Fact]
    public async Task What_was_replaced_before_anybody_could_read_it_is_not_posted()
    {
        await using var room = await Room.OpenAsync();
        await room.HearsOnAsync(TeamRoom.Oral, Candidates.Alix);
        var (team, file) = (room.Channel(), new CheckedFile(room, Candidates.Alix));
        await file.IsToBePutRight(TeamRoom.Deadline);
        await room.Logs.Tells("A PostNotice waits, for no channel is tied");
        await file.IsDeclaredNotPutRight();

        await room.Noa.Asks("relier équipe pédagogique", team);

        await NoticeCards.Comes(room, team, 2);
        Assert.Single(NoticeCards.In(room, team));
    }

    /// <summary>All places but the team's.</summary>
    private static IEnumerable<TeamsPlace> Elsewhere(Room room) =>
        [room.Commission1, room.Commission2, .. new[] { Cast.Noa, Cast.Ali, Cast.Maud, Cast.Camille, Cast.Dominique }.Select(room.Teams.ChatWith)];
}
