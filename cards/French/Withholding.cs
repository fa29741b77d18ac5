namespace E4Bot.Cards.French;

/// <summary>Why a name is not said in a channel, and to whom it is said instead.</summary>
public static class Withholding
{
    /// <summary>People named; a channel may hold thousands, and the others are counted.</summary>
    private const int MostNamed = 6;

    /// <summary>Of a notice.</summary>
    /// <param name="outsiders">Names of those who are there and may not read it.</param>
    public static string Of(IReadOnlyList<string> outsiders) =>
        $"Ni le nom ni les motifs ne sont affichés ici, {Because(outsiders)} Chaque membre présent de l'équipe les reçoit en privé.";

    /// <summary>Of a reminder.</summary>
    public static string OfTheName(IReadOnlyList<string> outsiders) =>
        $"Le nom n'est pas affiché ici, {Because(outsiders)} Chaque membre présent de l'équipe le reçoit en privé.";

    /// <summary>Of a decision of the jury.</summary>
    public static string OfTheJury(IReadOnlyList<string> outsiders) =>
        $"Le jury a arrêté la note d'une personne candidate. Elle n'est pas affichée ici, car {Named(outsiders)} {(outsiders.Count < 2 ? "n'est" : "ne sont")} "
        + "ni de la commission, ni du jury, ni de l'équipe pédagogique. Chaque membre la reçoit en privé.";

    /// <summary>« Kim CURIEUX et 3 autres personnes ».</summary>
    public static string Named(IReadOnlyList<string> people) => people.Count <= MostNamed
        ? Typography.Enumerate(people)
        : Typography.Enumerate([.. people.Take(MostNamed), Typography.Count(people.Count - MostNamed, "autre personne", "autres personnes")]);

    private static string Because(IReadOnlyList<string> outsiders) =>
        $"car {Named(outsiders)} {(outsiders.Count < 2 ? "n'est" : "ne sont")} ni de l'équipe pédagogique de ce centre, ni de l'administration, ni du jury, ni de la commission.";
}
