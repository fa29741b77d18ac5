using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;

namespace E4Bot.Host.Tests.Walks;

/// <summary>« absent »: an outcome without a note is recorded, corrected and withdrawn, each by who may (rule 9).</summary>
public class OutcomeTests
{
    private const string Ground = "Ne s'est pas présenté à 8 h 00.";

    [Fact]
    public async Task The_administrator_sees_the_outcome_with_its_ground_and_withdraws_it_with_a_reason()
    {
        await using var room = await Room.OpenAsync();
        await Records(room, room.Camille, Candidates.Alix, "Absent", Ground);
        var ali = room.InTheirChat(Cast.Ali);

        var shown = await Opens(ali, Candidates.Alix);
        Assert.Contains("Issue enregistrée : absence", shown, StringComparison.Ordinal);
        Assert.Contains($"Motif : {Ground}", shown, StringComparison.Ordinal);
        var withdrawn = await ali.Presses("Retirer cette issue", ("motif", "Erreur de ligne."));

        Assert.Contains("Alix EXEMPLE : aucune issue sans note, l'épreuve peut avoir lieu.", withdrawn.Words, StringComparison.Ordinal);
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        Assert.Contains("1 / 7", room.Camille.Screen.Words, StringComparison.Ordinal);
        var journal = (await room.Camille.Forges("dire", new JsonObject { ["text"] = "journal Alix" })).Words;
        Assert.Contains("a retiré l'issue sans note, motif : « Erreur de ligne. »", journal, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task So_does_the_president()
    {
        await using var room = await Room.OpenAsync();
        await Records(room, room.Camille, Candidates.Alix, "Absent", Ground);
        var maud = room.InTheirChat(Cast.Maud);

        await Opens(maud, Candidates.Alix);
        var withdrawn = await maud.Presses("Retirer cette issue", ("motif", "Retard justifié."));

        Assert.Contains("aucune issue sans note", withdrawn.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_withdraw_it_is_told_who_may()
    {
        await using var room = await Room.OpenAsync();
        await Records(room, room.Camille, Candidates.Alix, "Absent", Ground);
        var facts = await StoredRows.Facts(room);
        const string Told = "Une issue est déjà enregistrée pour cette personne (« absence ») : l'administration du centre ou la présidence du jury peut la retirer.";

        Assert.Equal(Told, Screen.Plain((await room.Camille.Asks($"évaluer {Candidates.Alix.Number}")).Text!));
        Assert.Equal(Told, (await room.Camille.Forges("dire", new JsonObject { ["text"] = "absent Alix" })).Sentence);
        Assert.Equal(Told, (await Forges(room.Camille, "issue", "Rescheduled")).Sentence);
        var forged = await room.Camille.Forges("issue.retirer", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["motif"] = "Erreur.", ["basedOn"] = 1 });
        Assert.Equal("Seules l'administration du centre et la présidence du jury reviennent sur une issue enregistrée.", forged.Sentence);
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task Who_may_withdraw_it_is_told_how_when_another_is_recorded()
    {
        await using var room = await Room.OpenAsync();
        await Records(room, room.Camille, Candidates.Alix, "Absent", Ground);

        var answer = await Forges(room.InTheirChat(Cast.Ali), "issue", "Dispensed");

        Assert.Contains("(« absence ») : pour la retirer, écrivez « absent » suivi de son numéro.", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_recorded_since_the_card_was_shown_is_not_withdrawn_unseen()
    {
        await using var room = await Room.OpenAsync();
        await Records(room, room.Camille, Candidates.Alix, "Absent", Ground);
        var (ali, maud) = (room.InTheirChat(Cast.Ali), room.InTheirChat(Cast.Maud));
        await Opens(ali, Candidates.Alix);
        await Opens(maud, Candidates.Alix);
        await maud.Presses("Retirer cette issue", ("motif", "Erreur."));
        await Records(room, ali, Candidates.Alix, "Dispensed", "Bénéfice d'une note.");

        var answer = await ali.Forges("issue.retirer", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["motif"] = "Erreur.", ["basedOn"] = 1 });

        Assert.Contains("L'issue de cette personne a changé entre-temps", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Issue enregistrée : dispense", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_date_is_corrected_by_who_may_record_it_and_has_a_ceiling()
    {
        await using var room = await Room.OpenAsync();
        var camille = room.InTheirChat(Cast.Camille);
        await Opens(camille, Candidates.Alix);

        var tooLate = await camille.Presses("Enregistrer cette issue", ("issue", "Rescheduled"), ("motif", "Certificat."), ("nouvelleDate", "9999-12-31"));
        Assert.Contains("au plus tard le 18 mai 2028 : au-delà, c'est une autre session.", tooLate.Words, StringComparison.Ordinal);
        await camille.Presses("Enregistrer cette issue", ("issue", "Rescheduled"), ("motif", "Certificat."), ("nouvelleDate", "2027-06-08"));

        var shown = await Opens(camille, Candidates.Alix);
        Assert.Contains("Issue enregistrée : à une autre date (absence justifiée), le 8 juin 2027", shown, StringComparison.Ordinal);
        Assert.False(camille.Screen.Offers("Retirer"));
        var corrected = await camille.Presses("Enregistrer cette issue", ("issue", "Rescheduled"), ("motif", "Faute de frappe."), ("nouvelleDate", "2027-06-07"));

        Assert.Contains("Alix EXEMPLE : à une autre date (absence justifiée), le 7 juin 2027.", corrected.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task The_administrator_may_correct_or_withdraw_another_date_on_one_card()
    {
        await using var room = await Room.OpenAsync();
        var ali = room.InTheirChat(Cast.Ali);
        await Opens(ali, Candidates.Alix);
        await ali.Presses("Enregistrer cette issue", ("issue", "Rescheduled"), ("motif", "Certificat."), ("nouvelleDate", "2027-06-08"));

        await Opens(ali, Candidates.Alix);
        var withdrawn = await ali.Presses("Retirer l'issue enregistrée", ("motif", "Présence constatée."));

        Assert.Contains("aucune issue sans note", withdrawn.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_withdrawal_is_told_as_the_first_was()
    {
        await using var room = await Room.OpenAsync();
        await Records(room, room.Camille, Candidates.Alix, "Absent", Ground);
        var ali = room.InTheirChat(Cast.Ali);
        await Opens(ali, Candidates.Alix);
        var press = ali.Press("Retirer cette issue", ("motif", "Erreur."));

        var answers = new[] { await ali.Delivers(press), await ali.Delivers(press) };

        Assert.Single(answers.Select(a => a.Words).Distinct());
        Assert.Contains("aucune issue sans note", answers[1].Words, StringComparison.Ordinal);
    }

    /// <summary>What « absent » shows.</summary>
    private static async Task<string> Opens(Participant person, SomeCandidate candidate) =>
        (await person.Forges("dire", new JsonObject { ["text"] = $"absent {candidate.Number}" })).Words;

    private static async Task Records(Room room, Participant person, SomeCandidate candidate, string kind, string ground)
    {
        await Opens(person, candidate);
        await person.Presses("Enregistrer cette issue", ("issue", kind), ("motif", ground));
        Assert.Empty(await room.BrokenAsync());
    }

    private static Task<Answer> Forges(Participant person, string verb, string kind) =>
        person.Forges(verb, new JsonObject { ["candidate"] = Candidates.Alix.Number, ["issue"] = kind, ["motif"] = "Essai." });
}
