using System.Globalization;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.OneDrive;

namespace E4Bot.Host.Delivery;

/// <summary>A duty's row. One per thing to be done, so that what is asked twice is done once.</summary>
public static class DutyKeys
{
    /// <summary>What the rows of visits begin with. They are a lane of their own: no card waits for a slow page.</summary>
    public const string Visits = $"{Keys.DutyPrefix}portfolio/";

    /// <summary>What the rows of files begin with. They are a lane of their own: no card waits for a slow drive.</summary>
    public const string Files = $"{Keys.DutyPrefix}fichier-";

    public static string Of(Duty duty) => duty.Kind switch
    {
        DutyKind.ShowCard => $"{Keys.DutyPrefix}carte/{duty.Candidate!.Number}",
        DutyKind.RetireCard => $"{Keys.DutyPrefix}ancienne/{duty.Candidate!.Number}/{duty.ActivityId}",
        DutyKind.PostSheet => $"{Keys.DutyPrefix}fiche/{duty.Candidate!.Number}/{duty.Version:000}",
        DutyKind.RetireSheet => $"{Keys.DutyPrefix}rouverte/{duty.Candidate!.Number}/{duty.Version:000}",
        DutyKind.AnnounceTime => $"{Keys.DutyPrefix}temps/{duty.Candidate!.Number}/{(int)duty.Part!}",
        DutyKind.PostNotice => $"{Keys.DutyPrefix}avis/{duty.Candidate!.Number}/{duty.Version:000}",
        DutyKind.RetireNotice => $"{Keys.DutyPrefix}avis-suite/{duty.Candidate!.Number}/{duty.Version:000}",
        DutyKind.RemindConformity => $"{Keys.DutyPrefix}rappel/{duty.Candidate!.Number}/{(int)duty.Reminder!}",
        DutyKind.Greet => Keys.Greeting(duty.Where!.ConversationId),
        DutyKind.TakeUpAgain => $"{Keys.DutyPrefix}reprise/{duty.Version}",
        DutyKind.VisitPortfolio => $"{Visits}{duty.Candidate!.Number}",
        DutyKind.OfferFile => $"{Files}propose/{duty.Candidate!.Number}/{File(duty.File!)}",
        DutyKind.SendFile => $"{Files}envoi/{duty.Candidate!.Number}/{File(duty.File!)}/{duty.File!.Offer}",
        DutyKind.TellJuryNote => $"{Keys.DutyPrefix}jury/{duty.Candidate!.Number}/{duty.Version:000}",
        DutyKind.FileSheet => $"{Files}canal/{duty.Candidate!.Number}/{duty.Version:000}",
        DutyKind.UnfileSheet => $"{Files}retrait/{duty.Candidate!.Number}/{duty.Version:000}",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    /// <summary>Which document, and whose.</summary>
    private static string File(FileForPerson file) => string.Create(CultureInfo.InvariantCulture, $"{DocumentAddresses.Folder(file.Kind)}-{file.Number}/{file.PersonId}");
}
