using System.Text.Json.Nodes;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Walks;

/// <summary>The jury decides: its president records the note beside the proposed one, never over it, and the commission is told (rule 11).</summary>
public class JuryNoteTests
{
    private const string Changed = "a changé entre-temps";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_president_sees_the_sum_and_the_profile_decides_with_a_reason_and_everybody_concerned_reads_both_notes()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();
        var maud = room.InTheirChat(Cast.Maud);

        var card = await maud.Requests("arreter la note de Alix à 13");
        Assert.Contains("13,25 → 14 − 10 = 4 / 20", card.Words, StringComparison.Ordinal);
        Assert.Equal(4, card.Words.Split('\n').Count(line => line.EndsWith(" : Bonne maîtrise", StringComparison.Ordinal)));
        Assert.Equal("13", card.Card!.Field("noteArretee").Value);
        var answer = await maud.Presses("Arrêter la note", ("motif", Deciding.Reason));

        Assert.Contains("Alix EXEMPLE, n° 02736100001 : 4 → 13 / 20.", answer.Words, StringComparison.Ordinal);
        var told = Assert.Single(await room.IsTold(room.Commission1)).Now.Words;
        Assert.Contains("Le jury a arrêté la note d'Alix EXEMPLE, n° 02736100001 : 4 → 13 / 20.", told, StringComparison.Ordinal);
        Assert.Contains($"Motif : {Deciding.Reason}", told, StringComparison.Ordinal);
        Assert.Contains("Décidé par Maud EXEMPLE le 18 mai 2027 à 8 h 00.", told, StringComparison.Ordinal);
        Assert.Contains("13,25 / 20 proposée, 4 / 20 finale (fiche, version 1)", told, StringComparison.Ordinal);
        Assert.Equal((13, new ExamResult.Graded(4)), await LineAsync(room) is var line ? (line.JuryNote, line.Result) : default);
        Assert.Contains(
            $"la présidence a arrêté la note du jury sur la version 1 : 4 → 13 / 20, motif : « {Deciding.Reason} »", (await room.Dominique.Requests("journal Alix")).Words, StringComparison.Ordinal);
        var members = (await room.Camille.Sees(Candidates.Alix)).Words;
        Assert.Contains("Note finale : **13,25 → 14 − 10 = 4 / 20**", members, StringComparison.Ordinal);
        Assert.Contains("Note arrêtée par le jury : 4 → 13 / 20", members, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Theory]
    [InlineData("arrêter 02736100001")]
    [InlineData("arrêter la note de Alix")]
    public async Task Without_a_note_it_is_asked_for(string words)
    {
        await using var room = await Sealed();

        var card = (await room.InTheirChat(Cast.Maud).Requests(words)).Card!;

        Assert.Equal("", card.Field("noteArretee").Value);
        Assert.True(card.Field("noteArretee").IsRequired && card.Field("motif").IsRequired);
    }

    [Fact]
    public async Task A_note_with_decimals_is_refused_with_a_sentence_before_the_card_and_on_it()
    {
        await using var room = await Sealed();
        var maud = room.InTheirChat(Cast.Maud);

        Assert.Equal("La note du jury est un nombre entier de points, de 0 à 20 : écrivez-la sans décimales, par exemple 13.", (await maud.Requests("arrêter 02736100001 13,5")).Sentence);
        Assert.StartsWith("Écrivez la note du jury en points entiers", (await maud.Requests("arrêter 02736100001 21")).Sentence, StringComparison.Ordinal);
        var card = await maud.Decides(Candidates.Alix, "13.5");
        Assert.Contains("La note du jury est un nombre entier", card.Words, StringComparison.Ordinal);
        Assert.Equal(("13.5", Deciding.Reason), (card.Card!.Field("noteArretee").Value, card.Card.Field("motif").Value));
        var unread = await maud.Presses("Arrêter la note", ("noteArretee", "treize"));
        Assert.Contains("Écrivez la note du jury en points entiers", unread.Words, StringComparison.Ordinal);
        Assert.Equal(Deciding.Reason, unread.Card!.Field("motif").Value);
        Assert.Empty(await DecisionsAsync(room));
    }

    [Fact]
    public async Task A_number_alone_may_be_a_candidate_or_a_note_and_is_asked()
    {
        await using var room = await Sealed();
        var registers = room.Services.GetRequiredService<Registers>();
        Assert.True(await registers.ReplaceAsync(
            index => index.Registry with { Candidates = [.. index.Registry.Candidates, index.Registry.Candidates[1] with { Number = CandidateNumber.Parse("13") }] }, (_, _) => new(true), Cancellation));
        var maud = room.InTheirChat(Cast.Maud);

        var asking = await maud.Requests("arrêter 13");
        Assert.Contains("« 13 » est le numéro de Noé FICTIF, et peut être une note.", asking.Words, StringComparison.Ordinal);
        Assert.StartsWith("La fiche de cette personne n'est pas scellée", (await maud.Presses("Arrêter la note de Noé FICTIF")).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("De qui s'agit-il ? Écrivez « arrêter » suivi du numéro", (await maud.Requests("arrêter 14")).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("De qui s'agit-il ?", (await maud.Requests("arrêter")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_candidates_who_is_meant_is_asked_and_the_note_is_not_lost()
    {
        await using var room = await Sealed();
        var registers = room.Services.GetRequiredService<Registers>();
        Assert.True(await registers.ReplaceAsync(index => index.Registry with
        {
            Candidates = [.. index.Registry.Candidates, index.Registry.Candidates.Single(c => c.Number.Value == Candidates.Alix.Number) with { Number = CandidateNumber.Parse("02736199999") }],
        }, (_, _) => new(true), Cancellation));
        var maud = room.InTheirChat(Cast.Maud);

        await maud.Requests("arrêter alix 13");
        var card = await maud.Presses("Alix EXEMPLE, n° 02736100001");

        Assert.Equal("13", card.Card!.Field("noteArretee").Value);
    }

    [Fact]
    public async Task With_an_outsider_in_the_channel_each_member_is_told_privately_and_the_channel_why()
    {
        await using var room = await Sealed();
        room.Teams.Join(room.Commission1, Cast.Kim);

        await room.InTheirChat(Cast.Maud).Decides(Candidates.Alix, "15");

        foreach (var member in new[] { Cast.Camille, Cast.Dominique })
            Assert.Contains("14 → 15 / 20", Assert.Single(await room.IsTold(room.Teams.ChatWith(member))).Now.Words, StringComparison.Ordinal);
        var channel = Assert.Single(await room.IsTold(room.Commission1)).Now;
        Assert.Contains("Elle n'est pas affichée ici, car Kim CURIEUX n'est ni de la commission, ni du jury, ni de l'équipe pédagogique.", channel.Words, StringComparison.Ordinal);
        Assert.All(["Alix", "/ 20", Deciding.Reason, Candidates.Alix.Number], secret => Assert.DoesNotContain(secret, channel.Json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_presidents_at_once_one_decides_and_the_other_sees_that_decision_and_chooses()
    {
        await using var room = await Sealed();
        await room.InvitesAsync(new Person(MailAddress.Parse(Cast.Noa.Mail), "DOSSIER", "Noa", PersonRole.President, null, null, null));
        Participant[] presidents = [room.InTheirChat(Cast.Maud), room.InTheirChat(Cast.Noa)];
        foreach (var president in presidents) await president.Requests($"arrêter {Candidates.Alix.Number}");

        var answers = await Task.WhenAll(presidents.Select((president, n) => president.Presses("Arrêter la note", ("noteArretee", $"{15 + n}"), ("motif", $"Avis {n}."))));

        var late = Assert.Single(answers.Index(), answer => answer.Item.Words.Contains(Changed, StringComparison.Ordinal)).Index;
        Assert.Contains($"14 → {16 - late} / 20", answers[late].Words, StringComparison.Ordinal);
        Assert.Contains($"Avis {1 - late}.", answers[late].Words, StringComparison.Ordinal);
        Assert.Equal(($"{15 + late}", $"Avis {late}."), (answers[late].Card!.Field("noteArretee").Value, answers[late].Card!.Field("motif").Value));
        await room.IsTold(room.Commission1);
        await presidents[late].Presses("Arrêter la note");
        Assert.Equal([16 - late, 15 + late], (await DecisionsAsync(room)).Select(decided => decided.Decision.Note));
        var told = await room.IsTold(room.Commission1, 2);
        Assert.Contains($"14 → {16 - late} / 20", told[0].Now.Words, StringComparison.Ordinal);
        Assert.Contains("Cette décision remplace la précédente", told[1].Now.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task The_same_press_delivered_five_times_decides_once_and_is_told_once()
    {
        await using var room = await Sealed();
        var maud = room.InTheirChat(Cast.Maud);
        await maud.Requests($"arrêter {Candidates.Alix.Number}");
        var press = maud.Press("Arrêter la note", ("noteArretee", "15"), ("motif", Deciding.Reason));

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => maud.Delivers(JsonNode.Parse(press.ToJsonString())!.AsObject())));

        Assert.Single(answers.Select(answer => answer.Words).Distinct());
        Assert.Contains("14 → 15 / 20", answers[0].Words, StringComparison.Ordinal);
        Assert.Single(await DecisionsAsync(room));
        await room.IsTold(room.Commission1);
        await Lane.MovesOn(room);
        Assert.Single(room.Told(room.Commission1));
    }

    [Fact]
    public async Task Delivered_again_after_a_later_decision_it_changes_nothing()
    {
        await using var room = await Sealed();
        var maud = room.InTheirChat(Cast.Maud);
        await maud.Requests($"arrêter {Candidates.Alix.Number}");
        var press = maud.Press("Arrêter la note", ("noteArretee", "15"), ("motif", Deciding.Reason));
        await maud.Delivers(JsonNode.Parse(press.ToJsonString())!.AsObject());
        await maud.Decides(Candidates.Alix, "16", "Après réexamen.");

        var answer = await maud.Delivers(press);

        Assert.Contains("14 → 16 / 20", answer.Words, StringComparison.Ordinal);
        Assert.Equal([15, 16], (await DecisionsAsync(room)).Select(decided => decided.Decision.Note));
    }

    [Fact]
    public async Task Once_the_sheet_is_reopened_the_decision_counts_no_more_until_the_jury_decides_again()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.IsSealed();
        var maud = room.InTheirChat(Cast.Maud);
        await maud.Decides(Candidates.Alix, "15");
        await room.IsTold(room.Commission1);

        await sheet.IsReopenedBy(room.Maud);
        Assert.StartsWith("La fiche de cette personne n'est pas scellée", (await maud.Requests($"arrêter {Candidates.Alix.Number}")).Sentence, StringComparison.Ordinal);
        await sheet.GetsItsLastVisa();

        var line = await LineAsync(room);
        Assert.Equal((null, true), (line.JuryNote, line.AwaitsTheJuryAgain));
        var card = await maud.Requests($"arrêter {Candidates.Alix.Number} 15");
        Assert.Contains("Elle est à confirmer : la fiche a été rouverte depuis", card.Words, StringComparison.Ordinal);
        await maud.Presses("Arrêter la note", ("motif", Deciding.Reason));
        Assert.Equal((15, false), await LineAsync(room) is var confirmed ? (confirmed.JuryNote, confirmed.AwaitsTheJuryAgain) : default);
        Assert.Contains("(fiche, version 2)", (await room.IsTold(room.Commission1, 2))[1].Now.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task A_card_of_an_earlier_version_decides_nothing()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.IsSealed();
        var maud = room.InTheirChat(Cast.Maud);
        await maud.Requests($"arrêter {Candidates.Alix.Number}");
        await sheet.IsReopenedBy(room.Maud);
        await sheet.GetsItsLastVisa();

        var answer = await maud.Presses("Arrêter la note", ("noteArretee", "15"), ("motif", Deciding.Reason));

        Assert.StartsWith("Cette carte était celle d'une autre version de la fiche : rien n'a été arrêté.", Screen.Plain(answer.Sentence!), StringComparison.Ordinal);
        Assert.Empty(await DecisionsAsync(room));
    }

    [Fact]
    public async Task Nobody_else_decides_by_word_or_by_press()
    {
        await using var room = await Sealed();
        foreach (var person in new[] { Cast.Camille, Cast.Sacha, Cast.Noa, Cast.Ali })
        {
            var device = room.InTheirChat(person);
            Assert.Equal("Seule la présidence du jury arrête une note.", (await device.Requests($"arrêter {Candidates.Alix.Number} 15")).Sentence);
            Assert.Equal("Seule la présidence du jury arrête une note.", (await device.Forges("jury.note", Press())).Sentence);
        }
        Assert.StartsWith("Je ne vous connais pas", (await room.Kim.Requests($"arrêter {Candidates.Alix.Number} 15")).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Je ne vous connais pas", (await room.Kim.Forges("jury.note", Press())).Sentence, StringComparison.Ordinal);
        Assert.Empty(await DecisionsAsync(room));
        Assert.Empty(room.Told(room.Commission1));
    }

    [Fact]
    public async Task In_a_channel_the_card_is_behind_a_button()
    {
        await using var room = await Sealed();

        var posted = await room.Maud.Asks($"arrêter {Candidates.Alix.Number} 15");

        Assert.True(posted.Card!.Offers("Afficher pour moi seul"));
        Assert.DoesNotContain("/ 20", posted.Words, StringComparison.Ordinal);
        room.Maud.Turns(await room.Teams.Message(room.Commission1, message => message.Now.Card?.Offers("Afficher pour moi seul") == true));
        Assert.Contains("13,25 → 14 = 14 / 20", (await room.Maud.Presses("Afficher pour moi seul")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_without_a_note_leaves_the_jury_none_to_decide()
    {
        await using var room = await Room.OpenAsync();
        var ali = room.InTheirChat(Cast.Ali);
        await ali.Requests($"absent {Candidates.Zoe.Number}");
        await ali.Presses("Enregistrer cette issue", ("issue", "Absent"), ("motif", "Constat fictif."));

        Assert.StartsWith("Une issue sans note est enregistrée pour cette personne (« absence »)", (await room.InTheirChat(Cast.Maud).Requests($"arrêter {Candidates.Zoe.Number} 10")).Sentence, StringComparison.Ordinal);
    }

    private static JsonObject Press() => new()
    {
        ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["basedOn"] = 0, ["noteArretee"] = "15", ["motif"] = Deciding.Reason,
    };

    private static async Task<Room> Sealed()
    {
        var room = await Room.OpenAsync();
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        await SheetCards.Comes(room, room.Commission1);
        return room;
    }

    /// <summary>Alix's, in the bordereau as the jury would receive it.</summary>
    private static async Task<BordereauLine> LineAsync(Room room)
    {
        var registry = await room.Services.GetRequiredService<Registers>().ReadAsync(Cancellation);
        var transmission = await room.Services.GetRequiredService<Transmissions>().ReadAsync(registry, "Lycée Imaginaire", Cancellation);
        return transmission.Bordereau.Lines.Single(line => line.Candidate.Number.Value == Candidates.Alix.Number);
    }

    private static async Task<IReadOnlyList<Change.JuryNoteDecided>> DecisionsAsync(Room room)
    {
        var candidate = (await room.Services.GetRequiredService<Registers>().ReadAsync(Cancellation)).Find(CandidateNumber.Parse(Candidates.Alix.Number))!;
        return [.. (await room.Services.GetRequiredService<Kept.Passages>().ReadJournalAsync(candidate, Cancellation)).Select(entry => entry.Change).OfType<Change.JuryNoteDecided>()];
    }
}
