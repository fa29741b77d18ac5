using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>
/// One evaluation, step by step: the portfolio cannot be reached, one competence cannot be assessed, and the members differ on another.
/// Each step ends when what it leads to is on screen; <paramref name="look"/> is called before every card that is worth a look.
/// </summary>
internal sealed partial class Story(Commission commission, Func<Member, string, Task>? look = null)
{
    /// <summary>What Camille keeps to herself.</summary>
    public const string Comment = "à reprendre entre nous";

    public const string Ground = "Erreur 404 à 9 h 02, deux navigateurs essayés";
    public const string Observation1 = "Présentation claire, plan annoncé et tenu.";
    public const string Observation2 = "Échange riche : **précis** et <b>vif</b>.";
    public const string Appreciation = "De solides acquis.";
    public const string Sum = "13,25 → 14 − 10 = 4 / 20";

    private const int DifferingLine = 3;

    private static readonly string[] Levels =
        ["Bonne maîtrise", "Bonne maîtrise", "Maîtrise partielle", "Non évaluable", "Excellente maîtrise", "Bonne maîtrise", "Bonne maîtrise"];

    private readonly Member _camille = commission.Camille;
    private readonly Member _dominique = commission.Dominique;

    /// <summary>From the opening to the second visa.</summary>
    public async Task TellAsync()
    {
        await OpenAsync();
        await StartPart1Async();
        await CorrectAsync();
        await CamilleGivesLevelsAsync();
        await DominiqueGivesLevelsAsync();
        await ObserveAsync();
        await DeliberateAsync();
        await NoteAsync();
        await AppreciateAsync();
        await SignAsync();
    }

    public async Task OpenAsync()
    {
        await LookAsync(_camille, "opening");
        await _camille.Card.GetByLabel("Nous ouvrons l'évaluation sans contrôle de conformité").CheckAsync();
        await _camille.Card.GetByLabel("J'ai vérifié l'identité").CheckAsync();
        await _camille.ChooseAsync("Le portfolio est-il accessible", "Non");
        await _camille.WriteAsync("Portfolio inaccessible", Ground);
        await _camille.ChooseAsync("Le tableau de synthèse est-il présent", "Oui");
        await _camille.PressAsync("Ouvrir l'évaluation");
        await _camille.AtAsync("1 / 7");
        await _dominique.AtAsync("1 / 7");
    }

    public async Task StartPart1Async()
    {
        await LookAsync(_camille, "line");
        await _camille.PressAsync("Démarrer la partie 1");
        await _camille.SeesAsync("commencée à");
    }

    /// <summary>The extra time was forgotten at the opening: the end of the part that runs moves.</summary>
    public async Task CorrectAsync()
    {
        await _camille.PressAsync("Sommaire");
        await _camille.PressAsync("Corriger l'ouverture");
        await _camille.AtAsync("Corriger l'ouverture");
        await _camille.WriteAsync("Temps supplémentaire", "13");
        await LookAsync(_camille, "correction");
        await _camille.PressAsync("Enregistrer la correction");
        await _camille.SeesAsync("Temps supplémentaire : 13 minutes");
        await LookAsync(_camille, "corrected");
        await _camille.PressAsync("À faire · Rendre compte du travail en équipe projet");
        await _camille.SeesAsync("13 minutes, fin prévue à");
    }

    public async Task CamilleGivesLevelsAsync()
    {
        await _camille.GiveLevelAsync(1, Levels[0], Comment);
        await _camille.AtAsync("2 / 7");
        await _camille.ChooseAsync("Niveau de maîtrise", Levels[1]);
        await LookAsync(_camille, "midway");
        await _camille.PressAsync("Que dit chaque niveau ?");
        await LookAsync(_camille, "descriptors");
        for (var line = 2; line <= Levels.Length; line++) await _camille.GiveLevelAsync(line, Levels[line - 1], Comment);
        await _camille.AtAsync("Observations");
    }

    public async Task DominiqueGivesLevelsAsync()
    {
        for (var line = 1; line <= Levels.Length; line++)
            await _dominique.GiveLevelAsync(line, line == DifferingLine ? "Bonne maîtrise" : Levels[line - 1]);
        await _dominique.AtAsync("Observations");
    }

    public async Task ObserveAsync()
    {
        await LookAsync(_camille, "observations");
        await _camille.WriteAsync("Partie 1", Observation1);
        await _camille.WriteAsync("Partie 2", Observation2);
        await _camille.PressAsync("Enregistrer et continuer");
        await _camille.AtAsync("Mise en commun");
    }

    public async Task DeliberateAsync()
    {
        await _camille.SeesAsync("1 ligne diffère");
        await LookAsync(_camille, "deliberation");
        await _camille.PressAsync("Retenir « Bonne maîtrise »");
        await _camille.SeesAsync("retient : Bonne maîtrise");
        await _dominique.PressAsync("Étape suivante");
        await _dominique.AtAsync("Mise en commun");
        await _dominique.PressAsync("Retenir « Bonne maîtrise »");
        await _dominique.SeesAsync("Niveau retenu, confirmé par les deux membres : Bonne maîtrise");
        await LookAsync(_dominique, "retained");
        await _dominique.ChooseAsync("L'environnement technologique", "Oui, conforme");
        await _dominique.PressAsync("Enregistrer la conformité");
        await _dominique.AtAsync("Note et pénalités");
    }

    public async Task NoteAsync()
    {
        await _dominique.WriteAsync("Note proposée", "20,5");
        await _dominique.PressAsync("Enregistrer la note");
        await _dominique.SeesAsync("Écrivez une note entre 0 et 20");
        await LookAsync(_dominique, "note-refused");
        await _dominique.WriteAsync("Note proposée", "13,25");
        await _dominique.PressAsync("Enregistrer la note");
        await _dominique.SeesAsync(Ground);
        await _dominique.PressAsync("Confirmer « Portfolio inaccessible »");
        await _dominique.SeesAsync("Confirmée par les deux membres");
        await _dominique.SeesAsync(Sum);
        await LookAsync(_dominique, "note");
    }

    public async Task AppreciateAsync()
    {
        await _dominique.PressAsync("Étape suivante");
        await _dominique.AtAsync("Appréciation");
        await _dominique.WriteAsync("Appréciation sur", Appreciation);
        await LookAsync(_dominique, "appreciation");
        await _dominique.PressAsync("Ajouter cette mention au texte");
        await Expect(_dominique.Field("Appréciation sur")).ToHaveValueAsync(WithMention());
        await LookAsync(_dominique, "mention");
        await _dominique.PressAsync("Enregistrer et continuer");
        await _dominique.AtAsync("Relire et viser");
    }

    public async Task SignAsync()
    {
        await LookAsync(_dominique, "visas");
        await _dominique.PressAsync("Viser la fiche (Dominique MODÈLE)");
        await _dominique.SeesAsync("visé le");
        await _camille.PressAsync("Sommaire");
        await _camille.AtAsync("Sommaire");
        await LookAsync(_camille, "summary");
        await _camille.PressAsync("1 visa sur 2 · Relire et viser");
        await _camille.AtAsync("Relire et viser");
        await _camille.PressAsync("Viser la fiche (Camille FICTIVE)");
        await _camille.AtAsync("Fiche scellée, version 1");
        await LookAsync(_camille, "sealed");
    }

    /// <summary>Asks for the sheet, and opens it in its own tab. Returns the text of the file.</summary>
    public async Task<string> OpenSheetAsync()
    {
        await Expect(_camille.SheetCard).ToBeVisibleAsync();
        return await OpenSheetAsync(attempts: 3);
    }

    /// <summary>The seal has every member's card drawn anew, and may so take away a link that is being reached for: then they ask again.</summary>
    private async Task<string> OpenSheetAsync(int attempts)
    {
        var link = _camille.Card.GetByRole(AriaRole.Link, new() { Name = "Ouvrir le PDF" });
        await _camille.PressAsync("Ouvrir la fiche");
        try
        {
            await _camille.SeesAsync("Ce lien s'ouvre avec votre compte professionnel");
            await LookAsync(_camille, "link");
            return await OpenedSheet.ReadAsync(commission.Room.Page, link);
        }
        catch (Exception gone) when (attempts > 1 && gone is TimeoutException or PlaywrightException)
        {
            await Expect(link).ToBeHiddenAsync();
            return await OpenSheetAsync(attempts - 1);
        }
    }

    [GeneratedRegex(@"^De solides acquis\.\s+Défaut de couverture .* non évaluable\.$")]
    private static partial Regex WithMention();

    private Task LookAsync(Member member, string card) => look?.Invoke(member, card) ?? Task.CompletedTask;
}
