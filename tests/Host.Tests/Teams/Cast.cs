using System.Globalization;

namespace E4Bot.Host.Tests.Teams;

/// <summary>The people of the made-up session, and one who is not of it.</summary>
internal static class Cast
{
    public static readonly TeamsPerson Camille = Person(1, "Camille FICTIVE", "camille.fictive");
    public static readonly TeamsPerson Dominique = Person(2, "Dominique MODÈLE", "dominique.modele");
    public static readonly TeamsPerson Sacha = Person(3, "Sacha INVENTÉ", "sacha.invente");
    public static readonly TeamsPerson Lou = Person(4, "Lou SPÉCIMEN", "lou.specimen");
    public static readonly TeamsPerson Maud = Person(5, "Maud EXEMPLE", "maud.exemple");
    public static readonly TeamsPerson Ali = Person(6, "Ali BUREAU", "ali.bureau");
    public static readonly TeamsPerson Noa = Person(7, "Noa DOSSIER", "noa.dossier");
    /// <summary>Of the pedagogical team of another centre, once <see cref="Room.InvitesAsync"/> has them registered.</summary>
    public static readonly TeamsPerson Pia = Person(9, "Pia AUTRE", "pia.autre");
    public static readonly TeamsPerson Kim = Person(8, "Kim CURIEUX", "kim.curieux") with { IsGuest = true };

    /// <summary>In no import yet: sits in for a member who falls ill.</summary>
    public static readonly TeamsPerson Eden = Person(11, "Eden DOUBLURE", "eden.doublure");

    /// <summary>Of commission 3.</summary>
    public static readonly TeamsPerson Robin = Person(12, "Robin CHIMÈRE", "robin.chimere");

    private static TeamsPerson Person(int number, string name, string mailbox) => new(
        name,
        $"{mailbox}@exemple.test",
        string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:D12}"),
        string.Create(CultureInfo.InvariantCulture, $"29:fictif-{number}"));
}
