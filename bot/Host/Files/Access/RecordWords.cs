namespace E4Bot.Host.Files.Access;

/// <summary>What the record says of itself.</summary>
internal static class RecordWords
{
    public const string AfterTheResults =
        "À remettre après la publication des résultats, et à la seule personne candidate : ce dossier dit la note proposée par la commission, qui ne lui est en aucun cas communiquée avant.";

    public const string Ground =
        "Droit d'accès : règlement (UE) 2016/679, article 15 ; Cour de justice de l'Union européenne, 20 décembre 2017, C-434/16. Ce dossier réunit ce qu'E4Bot conserve de la personne "
        + "candidate. Les documents officiels sont joints dans « documents », les mêmes données sous forme lisible par un programme dans « donnees.json ».";

    public const string Unreadable = "Une partie de ce qui est conservé est illisible et manque ici : l'administration du centre en est avertie.";

    public const string NotInIt =
        "Ni les données d'une autre personne candidate, ni l'adresse ou l'identifiant des membres, qui y figurent par leur nom comme sur la fiche. Les traces techniques de la messagerie (où une carte "
        + "est affichée, à quelle étape se trouve un membre) n'en font pas partie.";
}
