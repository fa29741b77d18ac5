namespace E4Bot.Host.Files.Sheet;

/// <summary>The form's words beside those of its head, to the letter of the circular; what moves from one session to the next comes with the session.</summary>
internal static class OfficialWording
{
    public const string Form = "Fiche d'appréciation destinée à la personne candidate";
    public const string Observations = "Observations";
    public const string Note = "NOTE";
    public const string Visas = "Visa des membres de la commission d'interrogation";

    public const string Appreciation =
        "Appréciation sur le niveau de maîtrise des compétences, sur la mobilisation de toutes les compétences du bloc "
        + "et sur la conformité de l'environnement technologique des réalisations professionnelles présentées";
}
