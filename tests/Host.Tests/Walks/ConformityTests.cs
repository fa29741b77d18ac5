using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;

namespace E4Bot.Host.Tests.Walks;

/// <summary>« conformité »: the pedagogical team checks a file, the commission's card is locked or warned, and nothing is redone silently (rule 8).</summary>
public class ConformityTests
{
    private static readonly (string, string)[] InOrder = [("depot", "InTime"), ("stage", "Sufficient"), ("attestations", "PresentAndSigned")];

    private static readonly (string, string)[] Unsigned = [("depot", "InTime"), ("stage", "Sufficient"), ("attestations", "MissingOrUnsigned"), ("echeance", "2027-05-18")];

    [Fact]
    public async Task A_file_in_order_is_checked_in_four_presses_and_the_commission_opens_without_being_warned()
    {
        await using var room = await Room.OpenAsync();
        var noa = await Checks(room, Candidates.Alix, InOrder);

        Assert.Contains("Contrôle enregistré : dossier conforme", noa.Screen.Words, StringComparison.Ordinal);
        Assert.Contains("par Noa DOSSIER, le 18 mai 2027 à 8 h 00.", noa.Screen.Words, StringComparison.Ordinal);
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();
        Assert.Contains("Conformité : dossier conforme", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(room.Camille.Screen.Fields, field => field.Id == "sansControle");
        await room.Camille.Presses("Ouvrir l'évaluation", [.. Commission.OpeningInputs().Where(input => input.Item1 != "sansControle")]);
        Assert.Contains("1 / 7", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Never_checked_the_commission_is_warned_and_must_say_that_it_goes_on()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();
        Assert.Contains("La conformité de ce dossier n'a jamais été contrôlée", room.Camille.Screen.Words, StringComparison.Ordinal);

        var refused = await room.Camille.Presses("Ouvrir l'évaluation", [.. Commission.OpeningInputs().Where(input => input.Item1 != "sansControle"), ("sansControle", "false")]);
        Assert.Contains("demandez à l'équipe pédagogique, ou cochez que vous ouvrez l'évaluation malgré tout", refused.Words, StringComparison.Ordinal);
        await room.Camille.Presses("Ouvrir l'évaluation", Commission.OpeningInputs());

        var journal = (await room.Camille.Forges("dire", new JsonObject { ["text"] = "journal Alix" })).Words;
        Assert.Contains("sans contrôle de conformité enregistré", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_be_put_right_the_card_is_refused_with_the_reason_and_whom_to_ask_until_it_is()
    {
        await using var room = await Room.OpenAsync();
        var noa = await Checks(room, Candidates.Alix, Unsigned);

        var refused = Screen.Plain((await room.Camille.Asks($"évaluer {Candidates.Alix.Number}")).Text!);
        Assert.StartsWith("Cette personne ne peut pas encore être entendue (attestations de stage ou certificat(s) de travail non présentes", refused, StringComparison.Ordinal);
        Assert.EndsWith("à régulariser au plus tard le 18 mai 2027, adressez-vous à l'équipe pédagogique.", refused, StringComparison.Ordinal);

        await noa.Presses("Dossier régularisé");
        Assert.Contains("dossier régularisé", noa.Screen.Words, StringComparison.Ordinal);
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();
        Assert.Contains("Conformité : dossier régularisé", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task A_card_that_stands_already_is_locked_by_what_is_found_later()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();
        var opening = room.Camille.Press("Ouvrir l'évaluation", Commission.OpeningInputs());

        await Checks(room, Candidates.Alix, Unsigned);
        var answer = await room.Camille.Delivers(opening);

        Assert.Contains("Évaluation impossible", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Card!.Buttons, button => button.Verb == "ouvrir");
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Not_valid_is_confirmed_becomes_the_outcome_and_goes_only_with_a_new_check()
    {
        await using var room = await Room.OpenAsync();
        var noa = await Checks(room, Candidates.Alix, ("depot", "None"));
        Assert.Contains("Ce contrôle déclare la personne non valide (NV), elle ne sera pas entendue (absence de dossier)", noa.Screen.Words, StringComparison.Ordinal);
        await noa.Presses("Confirmer : non valide (NV)", ("depot", "None"));
        Assert.Contains("Contrôle enregistré : non valide (NV)", noa.Screen.Words, StringComparison.Ordinal);

        Assert.Contains("non valide (NV)", (await room.InTheirChat(Cast.Camille).Asks("candidats")).Card!.Words, StringComparison.Ordinal);
        Assert.Contains("C'est le contrôle de conformité qui déclare", (await room.InTheirChat(Cast.Ali).Asks("absent Alix")).Text!, StringComparison.Ordinal);
        await noa.Presses("Reprendre le contrôle");
        var silent = await noa.Presses("Enregistrer le contrôle", [.. InOrder, ("motif", " ")]);
        Assert.Contains("Écrivez le motif", silent.Words, StringComparison.Ordinal);
        await noa.Presses("Enregistrer le contrôle", [.. InOrder, ("motif", "Dossier retrouvé au secrétariat.")]);

        Assert.Contains("Contrôle enregistré : dossier conforme", noa.Screen.Words, StringComparison.Ordinal);
        var journal = (await room.Camille.Forges("dire", new JsonObject { ["text"] = "journal Alix" })).Words;
        Assert.Contains("l'équipe pédagogique a contrôlé la conformité du dossier : non valide (NV) (absence de dossier)", journal, StringComparison.Ordinal);
        Assert.Contains("repris au motif : « Dossier retrouvé au secrétariat. » : conforme", journal, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Not_put_right_is_not_valid_once_it_is_confirmed()
    {
        await using var room = await Room.OpenAsync();
        var noa = await Checks(room, Candidates.Alix, Unsigned);

        await noa.Presses("Pas de régularisation : non valide (NV)");
        Assert.Contains("relisez, puis confirmez", noa.Screen.Words, StringComparison.Ordinal);
        await noa.Presses("Confirmer : non valide (NV)");

        Assert.Contains("Contrôle enregistré : non valide (NV)", noa.Screen.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Two_who_check_at_once_do_not_write_over_each_other()
    {
        await using var room = await Room.OpenAsync();
        var (noa, ali) = (await Opens(room, Cast.Noa, Candidates.Alix), await Opens(room, Cast.Ali, Candidates.Alix));

        await noa.Presses("Enregistrer le contrôle", Unsigned);
        var late = await ali.Presses("Enregistrer le contrôle", InOrder);

        Assert.Contains("Le contrôle de ce dossier a changé entre-temps", late.Words, StringComparison.Ordinal);
        Assert.Contains("dossier à régulariser au plus tard le 18 mai 2027", late.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Figures_that_say_otherwise_are_told_and_what_was_typed_stays()
    {
        await using var room = await Room.OpenAsync(("Session:DepositBy:Ccf", "2027-04-30"));
        var noa = await Opens(room, Cast.Noa, Candidates.Alix);
        Assert.Contains("à déposer au plus tard le 30 avril 2027", noa.Screen.Field("depot").Label, StringComparison.Ordinal);

        var late = await noa.Presses("Enregistrer le contrôle", [.. InOrder, ("depotDate", "2027-05-02")]);
        Assert.Contains("Le 2 mai 2027 est après la date fixée (30 avril 2027)", late.Words, StringComparison.Ordinal);
        var brief = await noa.Presses("Enregistrer le contrôle", [.. InOrder, ("depotDate", "2027-04-02"), ("semaines", "8")]);
        Assert.Contains("La durée de stage (8 semaines) est inférieure aux 10 semaines requises", brief.Words, StringComparison.Ordinal);
        Assert.Equal(("2027-04-02", "8", "InTime"), (noa.Screen.Field("depotDate").Value, noa.Screen.Field("semaines").Value, noa.Screen.Field("depot").Value));
        await noa.Presses("Enregistrer le contrôle", [.. InOrder, ("depotDate", "2027-04-02"), ("semaines", "8"), ("stage", "ShortButAdmitted")]);

        Assert.Contains("dossier déposé le 2 avril 2027, 8 semaines de stage", noa.Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_check_neither_sees_nor_changes_anything()
    {
        await using var room = await Room.OpenAsync();
        await Checks(room, Candidates.Alix, Unsigned);
        var facts = await StoredRows.Facts(room);
        var data = new JsonObject { ["candidate"] = Candidates.Alix.Number, ["basedOn"] = 1, ["confirm"] = true };

        foreach (var person in new[] { Cast.Camille, Cast.Maud })
        {
            Assert.StartsWith("Seules l'équipe pédagogique", (await room.InTheirChat(person).Asks("conformité Alix")).Text!, StringComparison.Ordinal);
            foreach (var verb in new[] { "conformite", "conformite.reprendre", "conformite.regulariser", "conformite.nv", "conformite.echeance" })
                Assert.StartsWith("Seules l'équipe pédagogique", (await room.InTheirChat(person).Forges(verb, (JsonObject)data.DeepClone())).Sentence, StringComparison.Ordinal);
        }
        Assert.Equal("Je ne vous connais pas dans cette session : adressez-vous à l'administration du centre d'examen.",
            Screen.Plain((await room.InTheirChat(Cast.Kim).Asks("conformité Alix")).Text!));
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task In_a_channel_the_card_is_shown_to_who_presses_alone()
    {
        await using var room = await Room.OpenAsync();
        var team = room.Teams.Channel("equipe-pedagogique", Cast.Noa);

        var posted = await new Participant(room, Cast.Noa, team).Asks("conformité Alix");

        Assert.DoesNotContain("EXEMPLE", posted.Card!.Words, StringComparison.Ordinal);
        Assert.True(posted.Card.Offers("Afficher pour moi seul"));
    }

    [Fact]
    public async Task Of_nobody_in_particular_it_tells_where_the_files_of_the_centre_stand()
    {
        await using var room = await Room.OpenAsync();
        await Checks(room, Candidates.Alix, Unsigned);
        await Checks(room, Candidates.Noe, InOrder);

        var list = (await room.InTheirChat(Cast.Noa).Asks("conformité")).Card!;

        Assert.Contains("1 dossier en ordre, 1 à régulariser et 22 à contrôler.", list.Words, StringComparison.Ordinal);
        Assert.Contains("Alix EXEMPLE  n° 02736100001, passage le 18 mai 2027 : dossier à régulariser au plus tard le 18 mai 2027", list.Words, StringComparison.Ordinal);
        Assert.True(list.Offers("Contrôler Zoé FACTICE"));
        Assert.StartsWith("Seules l'équipe pédagogique", (await room.InTheirChat(Cast.Camille).Asks("conformité")).Text!, StringComparison.Ordinal);
    }

    private static async Task<Participant> Checks(Room room, SomeCandidate candidate, params (string, string)[] answers)
    {
        var noa = await Opens(room, Cast.Noa, candidate);
        await noa.Presses("Enregistrer le contrôle", answers);
        return noa;
    }

    /// <summary>What « conformité » shows, in a chat of their own.</summary>
    private static async Task<Participant> Opens(Room room, TeamsPerson person, SomeCandidate candidate)
    {
        var device = room.InTheirChat(person);
        await device.Forges("dire", new JsonObject { ["text"] = $"conformité {candidate.Number}" });
        return device;
    }
}
