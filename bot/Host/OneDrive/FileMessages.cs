using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Passages;
using E4Bot.Host.Turn;

namespace E4Bot.Host.OneDrive;

/// <summary>What a person reads of a file on its way to their drive. No name in any of it: a notification shows it.</summary>
public static class FileMessages
{
    public const string NotOpen = "Cette proposition n'est plus valable. Redemandez le document par « M'envoyer ».";

    private const string AskAgain = "Redemandez-le par « M'envoyer », ou ouvrez-le par son lien.";

    /// <param name="bytes">Of the file.</param>
    public static Activity Offer(FileForPerson file, string name, int bytes, string context, bool mayBeDouble) => new()
    {
        Type = ActivityTypes.Message,
        Text = mayBeDouble ? Doubled.FileOffer : null,
        TextFormat = "plain",
        Summary = "Un document vous est proposé",
        Attachments = [FileConsentCard.Of(name, Spacing.Of($"{What(file)}, PDF. Acceptez pour recevoir ce document dans votre OneDrive."), bytes, context)],
    };

    public static Activity Received(FileForPerson file, string name, UploadPlace place, bool mayBeDouble) => new()
    {
        Type = ActivityTypes.Message,
        Text = mayBeDouble ? $"{Arrived(file)} {Doubled.File}" : Arrived(file),
        TextFormat = "plain",
        Summary = "Un document est dans votre OneDrive",
        Attachments = [FileInfoCard.Of(place.Name is { Length: > 0 } given ? given : name, place.ContentUrl, place.UniqueId, place.FileType is { Length: > 0 } type ? type : "pdf")],
    };

    /// <summary>In place of the consent card, which can be answered no more.</summary>
    public static Activity Ended(FileForPerson file) => Messages.Of(Spacing.Of(file.End switch
    {
        FileEnd.Sent => $"{What(file)} : document envoyé dans votre OneDrive.",
        FileEnd.Declined => $"{What(file)} : vous avez refusé ce document, rien n'a été envoyé.",
        FileEnd.NotAllowed => "Vous n'avez pas, ou plus, accès à ce document : il n'a pas été envoyé.",
        FileEnd.Gone => "Ce document n'existe plus : il n'a pas été envoyé.",
        FileEnd.PlaceRefused => "L'adresse de dépôt donnée par Teams n'est pas de celles où j'envoie un document : il n'a pas été envoyé. Prévenez la personne qui administre le programme.",
        FileEnd.TooLate => $"{What(file)} : le délai de dépôt est passé, le document n'a pas été envoyé. {AskAgain}",
        FileEnd.DriveRefused => $"{What(file)} : votre OneDrive n'a pas accepté le document (place, droits ou règle de votre organisation). {AskAgain}",
        FileEnd.Unsure => $"{What(file)} : le dépôt n'a pas été confirmé. Regardez dans votre OneDrive ; si le document n'y est pas, redemandez-le par « M'envoyer ».",
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    }));

    private static string Arrived(FileForPerson file) => Spacing.Of($"{What(file)} : le document est dans votre OneDrive. Rappel : en aucun cas la note proposée n'est communiquée à la personne candidate.");

    private static string What(FileForPerson file) => file.Kind switch
    {
        DocumentKind.Sheet => $"Fiche d'appréciation, version {file.Number}",
        DocumentKind.Grid => $"Grille d'aide à l'évaluation, version {file.Number}",
        DocumentKind.Notice => $"Notification {file.Number} du contrôle de conformité",
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };
}
