using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.French;

/// <summary>What there is to say of a tableau de synthèse, in words, with what to do. What the candidate wrote stands between guillemets, shortened.</summary>
public static class SynthesisText
{
    private const int QuotedCharacters = 60;

    public static string Of(SynthesisFinding finding, Grid grid)
    {
        var (sentence, typed) = Sentence(finding, grid);
        return Spacing.Of(sentence).Replace("{0}", Quote(typed), StringComparison.Ordinal);
    }

    /// <summary>A section's title as the official model has it.</summary>
    public static string Of(SectionKind kind) => kind == SectionKind.Other ? "autre rubrique" : $"« {SectionTitles.Official(kind)} »";

    private static (string Sentence, string Typed) Sentence(SynthesisFinding finding, Grid grid) => finding switch
    {
        SynthesisFinding.NoRealisation => ("Aucune réalisation n'est décrite : le tableau est vide.", ""),
        SynthesisFinding.NoMark => ("Aucune compétence n'est cochée, pour aucune réalisation.", ""),
        SynthesisFinding.CompetenceNotCovered f => ($"« {Title(f.Competence, grid)} » : aucune réalisation ne mobilise cette compétence.", ""),
        SynthesisFinding.OtherTables f => ($"Le fichier contient d'autres tableaux de synthèse, qui ne sont pas lus ({f.Others.Count}) : seule la feuille {{0}} l'est.", f.Sheet),
        SynthesisFinding.RealisationWithoutCompetence f => ($"Ligne {f.Row} : aucune compétence n'est cochée pour {{0}}.", f.Title),
        SynthesisFinding.MayContinueAbove f => ($"Ligne {f.Row} : {{0}} est peut-être la suite de la réalisation du dessus ; elle est comptée à part.", f.Title),
        SynthesisFinding.MarkWithoutRealisation f => ($"Ligne {f.Row} : {Typography.Count(f.Competences.Count, "compétence")} sans intitulé de réalisation ; rien n'est compté.", ""),
        SynthesisFinding.PeriodWithoutRealisation f => ($"Ligne {f.Row} : la période {{0}} n'a pas d'intitulé de réalisation.", f.Text),
        SynthesisFinding.UnexpectedMark { IsCounted: true } f =>
            ($"Ligne {f.Row}, « {Title(f.Competence, grid)} » : {{0}} n'est pas une croix ; la compétence est comptée, vérifiez.", f.Text),
        SynthesisFinding.UnexpectedMark f => ($"Ligne {f.Row}, « {Title(f.Competence, grid)} » : {{0}} n'est pas une croix ; la compétence n'est pas comptée.", f.Text),
        SynthesisFinding.OutsideColumns f => ($"Ligne {f.Row}, colonne {f.Column} : {{0}} est hors du tableau et n'est pas lu.", f.Text),
        _ => OfPeriod(finding) ?? SynthesisHeadingText.Sentence(finding) ?? OfParts(finding, grid),
    };

    private static (string Sentence, string Typed)? OfPeriod(SynthesisFinding finding) => finding switch
    {
        SynthesisFinding.PeriodMissing f => ($"Ligne {f.Row} : la période manque pour {{0}}.", f.Title),
        SynthesisFinding.PeriodUnreadable f => ($"Ligne {f.Row} : la période {{0}} n'est pas comprise ; la forme attendue est JJ/MM/AA au JJ/MM/AA.", f.Text),
        SynthesisFinding.ImpossibleDate f => ($"Ligne {f.Row} : la date {{0}} n'existe pas.", f.Date),
        SynthesisFinding.EndBeforeStart f => ($"Ligne {f.Row} : la période {{0}} finit avant de commencer.", f.Text),
        _ => null,
    };

    private static (string Sentence, string Typed) OfParts(SynthesisFinding finding, Grid grid) => finding switch
    {
        SynthesisFinding.SectionRenamed f => ($"Ligne {f.Row} : la rubrique {{0}} est prise pour {Of(f.Kind)}.", f.Title),
        SynthesisFinding.SectionUnknown { Title: "" } f => ($"Ligne {f.Row} : une rubrique n'a pas de titre ; ses réalisations sont comptées.", ""),
        SynthesisFinding.SectionUnknown f => ($"Ligne {f.Row} : la rubrique {{0}} n'est pas du modèle officiel ; ses réalisations sont comptées.", f.Title),
        SynthesisFinding.SectionMissing f => ($"La rubrique {Of(f.Kind)} manque.", ""),
        SynthesisFinding.RealisationsOutsideSections f => ($"Avant la première rubrique : {Typography.Count(f.Count, "réalisation")}, à ranger dans une rubrique.", ""),
        SynthesisFinding.CompetenceRenamed { Header: "" } f => ($"La colonne sans titre est prise, d'après sa place, pour « {Title(f.Competence, grid)} ».", ""),
        SynthesisFinding.CompetenceRenamed f => ($"La colonne {{0}} est prise, d'après sa place, pour « {Title(f.Competence, grid)} ».", f.Header),
        SynthesisFinding.CompetenceColumnMissing f =>
            ($"La colonne « {Title(f.Competence, grid)} » n'est pas trouvée : rétablissez son titre d'après le modèle officiel.", ""),
        SynthesisFinding.PeriodColumnMissing => ("La colonne des périodes n'est pas trouvée : rétablissez son titre d'après le modèle officiel.", ""),
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    private static string Title(CompetenceId id, Grid grid) => grid.ShortTitleOf(id);

    private static string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var cut = char.IsHighSurrogate(line.ElementAtOrDefault(QuotedCharacters - 1)) ? QuotedCharacters - 1 : QuotedCharacters;
        return $"«{Typography.Nbsp}{(line.Length <= QuotedCharacters ? line : $"{line[..cut]}…")}{Typography.Nbsp}»";
    }
}
