using E4Bot.Domain.Grids;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>A whole evaluation in which everything that is typed is planted, and everything is first typed wrongly.</summary>
internal sealed class PlantedWalk(Participant first, Participant second)
{
    private static readonly (string, string)[] Opening =
        [("identite", "true"), ("sansControle", "true"), ("qualite1", "SpecialityTeacher"), ("qualite2", "Professional"), ("portfolio", "non"), ("synthese", "oui"), ("ecrans", "apart"), ("tiersTemps", "0")];

    private readonly Commission commission = new(first, second, Candidates.Alix);

    public async Task IsOpened()
    {
        await HasAPortfolio();
        await commission.Begins();
        await Refused(first, "Ouvrir l'évaluation", [.. Opening, ("portfolioConstat", Planted.TooLong)]);
        await Refused(first, "Ouvrir l'évaluation", [.. Opening, ("identite", "false"), ("portfolioConstat", Planted.PortfolioGround)]);
        await first.Presses("Ouvrir l'évaluation", [.. Opening, ("portfolioConstat", Planted.PortfolioGround)]);
        await second.Sees(Candidates.Alix);
    }

    /// <summary>Where it is, is typed; and the server looks.</summary>
    private async Task HasAPortfolio()
    {
        await first.Forges("dire", new() { ["text"] = $"portfolio {Candidates.Alix.Number}" });
        await Refused(first, "Enregistrer l'adresse", ("adressePortfolio", Planted.TooLong));
        await first.Presses("Vérifier maintenant", ("adressePortfolio", Planted.Portfolio));
    }

    /// <summary>Before the session: a made-up file, with a level and a note that are nobody else's business.</summary>
    public async Task IsRehearsed()
    {
        await first.Rehearses();
        await first.Presses("Lire et noter « Dossier A »");
        await Refused(first, "Enregistrer la notation", Rehearsed.Answers(MasteryLevel.GoodMastery, Planted.UnreadableNote));
        await first.Presses("Enregistrer la notation", Rehearsed.Answers(MasteryLevel.GoodMastery, Planted.Note));
    }

    public async Task IsGradedBy(Participant member)
    {
        var comment = member == first ? Planted.FirstsComment : Planted.SecondsComment;
        await Refused(member, "Enregistrer et continuer", ("niveau", Planted.UnknownLevel), ("commentaire", comment));
        await Refused(member, "Enregistrer et continuer", ("niveau", Commission.GoodMastery), ("commentaire", Planted.TooLong));
        foreach (var (theirs, others) in Commission.Levels)
            await member.Presses("Enregistrer et continuer", ("niveau", member == first ? theirs : others), ("commentaire", comment));
    }

    public async Task IsObserved()
    {
        await Refused(first, "Enregistrer et continuer", ("observation1", Planted.TooLong), ("observation2", Planted.Observation2));
        await Refused(first, "Enregistrer et continuer", ("observation1", Planted.Observation1), ("observation2", Planted.Unprintable));
        await first.Presses("Enregistrer et continuer", ("observation1", Planted.Observation1), ("observation2", Planted.Observation2));
    }

    public async Task IsDeliberated()
    {
        await commission.Deliberates();
        await Refused(second, "Enregistrer la conformité", ("environnement", "non"), ("environnementConstat", Planted.TooLong));
        await second.Presses("Enregistrer la conformité", ("environnement", "non"), ("environnementConstat", Planted.EnvironmentGround));
    }

    public async Task IsNoted()
    {
        await commission.GoesTo(second, "Note et pénalités");
        await Refused(second, "Enregistrer la note", ("note", Planted.UnreadableNote));
        await second.Presses("Enregistrer la note", ("note", Planted.Note));
        await commission.ConfirmsThePenalty();
        await Refused(second, "Constater", ("constatMissingSynthesisTable", Planted.TooLong));
        await second.Presses("Constater", ("constatMissingSynthesisTable", Planted.SynthesisGround));
        await second.Presses("Écarter la pénalité « Absence de tableau");
    }

    public async Task IsAppreciated()
    {
        await commission.GoesTo(second, "Appréciation");
        await Refused(second, "Enregistrer et continuer", ("appreciation", Planted.TooLong));
        await second.Presses("Ajouter ces mentions", ("appreciation", Planted.Appreciation));
        await second.Presses("Enregistrer et continuer");
    }

    public Task IsSignedBy(Participant member) => commission.Signs(member);

    /// <summary>By the president; the note is another, and the sheet's second version is sealed.</summary>
    public async Task IsSealedAgain(Participant president)
    {
        await president.Forges("dire", new() { ["text"] = $"rouvrir {Candidates.Alix.Number}" });
        await Refused(president, "Rouvrir la fiche", ("motif", Planted.TooLong));
        await president.Presses("Rouvrir la fiche", ("motif", Planted.ReopeningReason));
        await first.Refreshes();
        await commission.GoesTo(first, "Note et pénalités");
        await first.Presses("Enregistrer la note", ("note", Planted.SecondNote));
        await second.Refreshes();
        await IsSignedBy(second);
        await IsSignedBy(first);
    }

    /// <summary>What the president decides, after two slips.</summary>
    public static async Task IsDecidedByTheJury(Participant president)
    {
        await president.Forges("dire", new() { ["text"] = $"arrêter {Candidates.Alix.Number} 17" });
        await Refused(president, "Arrêter la note", ("motif", Planted.JuryReason), ("noteArretee", Planted.UnreadableNote));
        await Refused(president, "Arrêter la note", ("noteArretee", "17"), ("motif", Planted.TooLong));
        await president.Presses("Arrêter la note", ("noteArretee", "17"), ("motif", Planted.JuryReason));
    }

    public static async Task IsAbsent(Participant member, SomeCandidate candidate)
    {
        await member.Forges("dire", new() { ["text"] = $"absent {candidate.Number}" });
        await Refused(member, "Enregistrer cette issue", ("issue", "Rescheduled"), ("nouvelleDate", "2027-01-01"), ("motif", Planted.OutcomeReason));
        await Refused(member, "Enregistrer cette issue", ("issue", "Absent"), ("motif", Planted.TooLong));
        await member.Presses("Enregistrer cette issue", ("issue", "Absent"), ("motif", Planted.OutcomeReason));
    }

    /// <summary>Found not valid, and found in order when it is looked at again.</summary>
    public static async Task IsChecked(Participant team, SomeCandidate candidate)
    {
        await team.Forges("dire", new() { ["text"] = $"conformité {candidate.Number}" });
        await team.Presses("Enregistrer le contrôle", ("depot", "InTime"), ("semaines", Planted.UnreadableWeeks));
        await team.Presses("Enregistrer le contrôle", ("depot", "None"));
        await team.Presses("Confirmer : non valide (NV)", ("depot", "None"));
        await team.Presses("Reprendre le contrôle");
        (string, string)[] inOrder = [("depot", "InTime"), ("stage", "Sufficient"), ("attestations", "PresentAndSigned")];
        await Refused(team, "Enregistrer le contrôle", [.. inOrder, ("motif", Planted.TooLong)]);
        await team.Presses("Enregistrer le contrôle", [.. inOrder, ("motif", Planted.CheckReason)]);
    }

    /// <summary>Nothing is kept: the card comes back with what was typed last.</summary>
    private static async Task Refused(Participant member, string title, params (string Field, string Text)[] typed)
    {
        var answer = await member.Presses(title, typed);
        Assert.Contains(typed[^1].Text[..8], answer.Card!.Json, StringComparison.Ordinal);
    }
}
