namespace E4Bot.Domain.Wording;

/// <summary>How French compares a candidate with others. « Deux autres étudiants » of a project's team are no comparison.</summary>
internal static class ComparisonWords
{
    private const string People = "candidat*|etudiant*|eleve*|camarade*|apprenti*|postulant*";
    private const string Whole = "session|journee|matinee|classe|promotion|promo|centre|jury|commission|serie";
    private const string Performance = "candidat*|oral|oraux|prestation*|note*|eleve*|etudiant*|passage*|dossier*|portfolio*|presentation*";

    public static IReadOnlyList<WordPattern> Patterns { get; } =
    [
        new($"que|qu les|des|ses|d? autres {People}"),
        new($"que|qu la plupart|majorite des autres? {People}"),
        new($"comme la plupart|majorite des autres? {People}"),
        new($"par rapport|comparaison aux|avec d|les|des|ses? autres {People}"),
        new($"par rapport|comparaison aux|a|au|avec la|l|le|les? {Whole}|moyenne|camarades|candidats"),
        new($"comparativement|compare* aux autres {People}"),
        new($"comparativement|compare* aux|a|au la|l|le? {Whole}|moyenne|camarades|candidats"),
        new($"contrairement|difference|inverse|instar aux|des autres {People}"),
        new($"meilleur*|pire*|premier*|premiere*|dernier*|derniere* {Performance} de|du|des la|l|notre|cette? {Whole}"),
        new($"plus|moins faible*|fort*|bon*|solide*|convaincant*|interessant* {Performance}? de|du|des la|l|notre|cette? {Whole}"),
        new($"meilleur*|pire* de|du la|l|notre|cette? {Whole}"),
        new($"parmi les meilleur*|premier*|dernier*|plus|moins faibles|forts|bons|bonnes? {Performance}"),
        new("au|en dessus|dessous de la moyenne"),
        new("superieur*|inferieur* a la moyenne"),
        new("dans la moyenne des|haute|basse"),
        new($"moyenne de|des|du la|l|ses|cette? {Whole}|candidats|camarades"),
        new("candidat* precedent*|suivant*"),
        new("arrive|arrivee|classee premier*|premiere|dernier*|derniere"),
        new("se classe premier*|premiere|dernier*|derniere|parmi"),
    ];
}
