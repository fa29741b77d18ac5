namespace E4Bot.Host.Demo;

/// <summary>Who can stand in the room.</summary>
internal static class People
{
    public static readonly DemoPerson Camille = Person(1, "Camille", "FICTIVE", "camille.fictive", "membre de la commission 1");
    public static readonly DemoPerson Dominique = Person(2, "Dominique", "MODÈLE", "dominique.modele", "membre de la commission 1");
    public static readonly DemoPerson Sacha = Person(3, "Sacha", "INVENTÉ", "sacha.invente", "membre de la commission 2");
    public static readonly DemoPerson Lou = Person(4, "Lou", "SPÉCIMEN", "lou.specimen", "membre de la commission 2");
    public static readonly DemoPerson Robin = Person(9, "Robin", "CHIMÈRE", "robin.chimere", "membre de la commission 3");
    public static readonly DemoPerson Charlie = Person(10, "Charlie", "ILLUSION", "charlie.illusion", "membre de la commission 3");
    public static readonly DemoPerson Maud = Person(5, "Maud", "EXEMPLE", "maud.exemple", "présidence du jury");
    public static readonly DemoPerson Ali = Person(6, "Ali", "BUREAU", "ali.bureau", "administration du centre");
    public static readonly DemoPerson Noa = Person(7, "Noa", "DOSSIER", "noa.dossier", "équipe pédagogique");
    public static readonly DemoPerson Kim = Person(8, "Kim", "CURIEUX", "kim.curieux", "personne extérieure, invitée", isGuest: true);

    public static readonly IReadOnlyList<DemoPerson> All = [Camille, Dominique, Sacha, Lou, Robin, Charlie, Maud, Ali, Noa, Kim];

    public static DemoPerson? ByKey(string? key) => All.FirstOrDefault(person => person.Key == key);

    /// <summary>Finds a person by the id Teams gives (29:…) or by the Entra object id.</summary>
    public static DemoPerson? ById(string? id) => All.FirstOrDefault(person => person.UserId == id || person.ObjectId == id);

    private static DemoPerson Person(int number, string givenName, string surname, string mailbox, string quality, bool isGuest = false) =>
        new(mailbox.Split('.')[0], givenName, surname, $"{mailbox}@exemple.test", $"00000000-0000-4000-8000-{number:D12}", quality, isGuest);
}
