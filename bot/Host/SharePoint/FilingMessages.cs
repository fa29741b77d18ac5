using E4Bot.BotFramework;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Host.Turn;

namespace E4Bot.Host.SharePoint;

/// <summary>What the channel reads of a file in its folder. No name and no note: who comes later reads it too.</summary>
public static class FilingMessages
{
    private const string Summary = "Une fiche est dans le dossier du canal";

    public static Activity File(FiledSheet filed, int version, bool mayBeDouble) => new()
    {
        Type = ActivityTypes.Message,
        Text = Told(version, mayBeDouble),
        TextFormat = "plain",
        Summary = Summary,
        Attachments = [FileInfoCard.Of(filed.Name, filed.ContentUrl, filed.UniqueId, "pdf")],
    };

    /// <summary>The same by a link, where Teams does not take the file's own card.</summary>
    public static Activity Link(FiledSheet filed, int version, bool mayBeDouble) => Messages.Of(
        SentenceCard.Of("Fiche dans le dossier du canal", [Told(version, mayBeDouble)], new OpenUrlAction(filed.WebUrl) { Title = "Ouvrir dans SharePoint" }), Summary);

    public static Activity Removed(int version) =>
        Messages.Of(Spacing.Of($"Fiche d'appréciation, version {version} : cette version a été rouverte, son fichier a été retiré du dossier du canal."));

    private static string Told(int version, bool mayBeDouble) =>
        Spacing.Of($"Fiche d'appréciation, version {version} : le fichier est dans le dossier du canal.{(mayBeDouble ? $" {Doubled.File}" : "")}");
}
