namespace E4Bot.Host.Files.Form;

/// <summary>What the head of the grid and of the sheet says, to the letter of the circular.</summary>
internal static class IdentityWording
{
    public const string Name = "Nom, prénom : ";
    public const string Number = "N° candidat : ";
    public const string Ponctuelle = "Épreuve ponctuelle";
    public const string Ccf = "Contrôle en cours de formation";
    public const string Commission = "N° commission : ";
    public const string Sisr = "OPTION SISR";
    public const string Slam = "OPTION SLAM";
    public const string Date = "Date : ";
}
