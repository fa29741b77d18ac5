namespace E4Bot.Host.Files.Notice;

/// <summary>
/// What the form says beside <see cref="Cards.French.ConformityWording"/>, to the letter of the circular: its « B0 », with a zero, stands in the circulars of
/// other diplomas too, and is theirs.
/// </summary>
internal static class NoticeWording
{
    public const string Form = "Fiche de contrôle de conformité";
    public const string Name = "Nom et prénom : ";

    public const string Ground =
        "Conformément à l'arrêté du 22 juillet 2008 (B0 n° 32 du 28 août 2008) fixant définition et conditions de délivrance de certaines spécialités "
        + "de brevet de technicien supérieur dont l'annexe I définissant le contrôle de conformité du dossier support d'épreuve, une commission de contrôle "
        + "a été chargée d'apprécier la conformité des dossiers des candidats.";

    public const string Reasons = "Après vérification, votre candidature ne peut être retenue pour le(s) motif(s) ci-dessous :";
    public const string Date = "Date du contrôle : ";
    public const string Visa = "Visa : ";
}
