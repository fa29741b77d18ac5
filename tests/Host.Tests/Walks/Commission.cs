using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>
/// A commission of two at work on one candidate, step by step, as the cards ask. The usual case has all that is out of the ordinary:
/// no portfolio, one line that differs, one that cannot be assessed.
/// </summary>
internal sealed class Commission(Participant first, Participant second, SomeCandidate candidate)
{
    public const string Ground = "Erreur 404 à 9 h 02 et à 9 h 10.";
    public const string Observation1 = "Présentation structurée, minutée.";
    public const string Observation2 = "Échange riche ; l'œuvre collective est citée, à bon escient.";
    public const string Appreciation = "Ensemble solide, réalisations variées.";
    public const string GoodMastery = "GoodMastery";

    /// <summary>The lines of the grid, in order: the third differs, the fourth cannot be assessed.</summary>
    public static readonly IReadOnlyList<(string First, string Second)> Levels =
    [
        (GoodMastery, GoodMastery),
        ("ExcellentMastery", "ExcellentMastery"),
        ("PartialMastery", GoodMastery),
        ("NotAssessable", "NotAssessable"),
        (GoodMastery, GoodMastery),
        ("PartialMastery", "PartialMastery"),
        (GoodMastery, GoodMastery),
    ];

    public Participant First => first;

    public Participant Second => second;

    public SomeCandidate Candidate => candidate;

    public static (string, string)[] OpeningInputs(string screens = "apart", string extra = "0") =>
    [
        ("identite", "true"), ("sansControle", "true"), ("qualite1", "SpecialityTeacher"), ("qualite2", "Professional"),
        ("portfolio", "non"), ("portfolioConstat", Ground), ("synthese", "oui"), ("ecrans", screens), ("tiersTemps", extra),
    ];

    /// <summary>Asks for the candidate's card, and opens the evaluation on it.</summary>
    public async Task Opens(string screens = "apart", string extra = "0")
    {
        await Begins();
        await first.Presses("Ouvrir l'évaluation", OpeningInputs(screens, extra));
    }

    public async Task Begins()
    {
        await first.Says($"évaluer {candidate.Number}");
        await first.Sees(candidate);
    }

    public async Task Grades()
    {
        await second.Sees(candidate);
        for (var line = 0; line < Levels.Count; line++)
        {
            await first.Presses("Enregistrer et continuer", ("niveau", Levels[line].First), ("commentaire", $"pour moi, {line}"));
            await second.Presses("Enregistrer et continuer", ("niveau", Levels[line].Second));
        }
    }

    public Task<Answer> Observes() =>
        first.Presses("Enregistrer et continuer", ("observation1", Observation1), ("observation2", Observation2));

    public async Task Deliberates()
    {
        await GoesTo(second, "Mise en commun");
        await first.Presses("Retenir « Bonne maîtrise »");
        await second.Refreshes();
        await second.Presses("Retenir « Bonne maîtrise »");
    }

    public Task<Answer> JudgesTheEnvironment() => second.Presses("Enregistrer la conformité", ("environnement", "oui"));

    public async Task<Answer> Proposes(string note)
    {
        await GoesTo(second, "Note et pénalités");
        return await second.Presses("Enregistrer la note", ("note", note));
    }

    /// <summary>Who opened has claimed the penalty; the other confirms it.</summary>
    public Task<Answer> ConfirmsThePenalty() => second.Presses("Confirmer « Portfolio inaccessible »");

    /// <summary>With the mention of the line that cannot be assessed, put in by the bot.</summary>
    public async Task<Answer> Appreciates()
    {
        await GoesTo(second, "Appréciation");
        await second.Presses("Ajouter cette mention", ("appreciation", Appreciation));
        return await second.Presses("Enregistrer et continuer");
    }

    public async Task<Answer> Signs(Participant member)
    {
        await GoesTo(member, "Relire et viser");
        return await member.Presses("Viser la fiche");
    }

    public async Task GoesTo(Participant member, string step)
    {
        if (!member.Screen.Offers("Sommaire")) await member.Refreshes();
        if (member.Screen.Offers("Sommaire")) await member.Presses("Sommaire");
        await member.Presses(member.Screen.Buttons.First(b => b.Title.EndsWith(step, StringComparison.Ordinal)).Title);
    }

    /// <summary>All that comes before the visas.</summary>
    public async Task FillsTheSheet(string note = "13,25")
    {
        await Opens();
        await Grades();
        await Observes();
        await Deliberates();
        await JudgesTheEnvironment();
        await Proposes(note);
        await ConfirmsThePenalty();
        await Appreciates();
    }

    public async Task SealsTheSheet(string note = "13,25")
    {
        await FillsTheSheet(note);
        await Signs(second);
        await Signs(first);
    }
}
