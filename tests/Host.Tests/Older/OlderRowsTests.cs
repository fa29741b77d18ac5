using System.Text;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Tests.Older;

/// <summary>What was kept before something was thought of is read as if it had not happened.</summary>
public sealed class OlderRowsTests
{
    private const string Open = """
        {"candidate":{"number":"02736100001","lastName":"EXEMPLE","firstName":"Alix","speciality":"Sisr","form":"Ccf",
        "commission":{"centre":"Lycée Imaginaire","number":1},"date":"2027-05-18","time":"08:00:00","takesOptionalExam":false,"extraMinutes":0},
        "reschedulings":0,"evaluation":{
        "first":{"mail":"camille.fictive@exemple.test","fullName":"Camille FICTIVE","quality":"SpecialityTeacher"},
        "second":{"mail":"dominique.modele@exemple.test","fullName":"Dominique MODÈLE","quality":"Professional"},
        "screens":"Apart","extraMinutes":0,"openedAt":"2027-05-18T06:00:00+00:00"},
        "first":{"levels":[],"revision":0},"second":{"levels":[{"line":"patrimoine","level":"GoodMastery","comment":"","revision":1,"onOthersDevice":false}],"revision":1},
        "revision":1}
        """;

    [Fact]
    public void An_evaluation_of_before_devices_were_told_has_nobody_wishing_for_one_screen()
    {
        var passage = Read<Passage>(Open);

        Assert.Null(passage.Evaluation!.OneScreenRequestedBy);
        Assert.Empty(passage.Evaluation.OwnDevices);
    }

    [Fact]
    public void Its_levels_still_say_where_they_were_given()
    {
        var passage = Read<Passage>(Open);

        Assert.Equal([false, true], Seats.Both.Select(passage.HasOwnDevice));
    }

    [Fact]
    public void A_journal_of_before_standings_were_kept_does_not_say_in_which()
    {
        var entry = Read<JournalEntry>(
            """{"number":1,"at":"2027-05-18T06:00:00+00:00","by":"x","hand":"Own","source":"issue","change":{"$fact":"outcome-withdrawn","reason":"Erreur."}}""");

        Assert.Null(entry.As);
    }

    [Fact]
    public void A_penalty_that_was_dismissed_before_grounds_were_kept_has_none()
    {
        var entry = Read<JournalEntry>(
            """{"number":9,"at":"2027-05-18T06:00:00+00:00","by":"x","seat":"First","hand":"Own","source":"x","change":{"$fact":"penalty-dismissed","kind":"InaccessiblePortfolio"}}""");

        Assert.Equal("", Assert.IsType<Change.PenaltyDismissed>(entry.Change).Ground);
    }

    [Fact]
    public void What_is_written_today_is_read_back_as_it_was()
    {
        var entry = new JournalEntry(1, default, "x", null, Hand.Own, "issue", new Change.OutcomeWithdrawn("Erreur."), Standing.President | Standing.Administrator);

        Assert.Equal(entry, KeptJson.Read<JournalEntry>(KeptJson.Write(entry)));
    }

    private static T Read<T>(string json) => KeptJson.Read<T>(Encoding.UTF8.GetBytes(json));
}
