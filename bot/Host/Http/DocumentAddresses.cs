using System.Globalization;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Host.SignIn;

namespace E4Bot.Host.Http;

/// <summary>
/// The addresses of documents. They stand for good, may be read by anybody, and open nothing by themselves: who asks must sign in and have a right to what is
/// there.
/// </summary>
public sealed class DocumentAddresses(PublicAddress address, Doors doors)
{
    /// <summary>The address; null where documents cannot be opened: nobody has said where browsers reach the program, or people cannot sign in.</summary>
    public Uri? Of(LinkedDocument document) => doors.Open is not null && address.Value is { } root ? new Uri(root, Path(document)) : null;

    /// <summary>Those of a sealed sheet and its grid; null where documents cannot be opened.</summary>
    public DocumentLinks? LinksOf(AppreciationSheet sheet) => Of(LinkedDocument.Of(sheet)) is { } link ? new DocumentLinks(link, Of(LinkedDocument.GridOf(sheet))!) : null;

    /// <summary>Those of what a centre hands over; null where documents cannot be opened.</summary>
    public CentreLinks? LinksOf(string centre)
    {
        Uri? Link(DocumentKind kind) => Of(new LinkedDocument.OfCentre(CentreKey.Of(centre), kind));
        return Link(DocumentKind.Bordereau) is { } document ? new CentreLinks(document, Link(DocumentKind.BordereauBook)!, Link(DocumentKind.Pack)!) : null;
    }

    /// <summary>Where a browser goes back to after the sign-in: the same, without the host.</summary>
    public string LocalPath(LinkedDocument document, bool asPage) => new Uri(address.Value!, asPage ? $"{Path(document)}/{DocumentLinks.Page}" : Path(document)).AbsolutePath;

    /// <summary>What the addresses of a kind begin with.</summary>
    public static string Folder(DocumentKind kind) => kind switch
    {
        DocumentKind.Sheet => "fiches",
        DocumentKind.Grid => "grilles",
        DocumentKind.Notice => "avis",
        DocumentKind.SynthesisModel => "modeles",
        DocumentKind.Bordereau => "bordereaux",
        DocumentKind.BordereauBook => "classeurs",
        DocumentKind.Pack => "dossiers",
        DocumentKind.Ledger => "registre",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Path(LinkedDocument document) => document switch
    {
        LinkedDocument.SynthesisModel model => $"{Folder(model.Kind)}/{model.Candidate}",
        LinkedDocument.OfCandidate of => string.Create(CultureInfo.InvariantCulture, $"{Folder(of.Kind)}/{of.Candidate}/{of.Number}"),
        LinkedDocument.OfCentre of => $"{Folder(of.Kind)}/{of.Centre}",
        LinkedDocument.OfSession of => Folder(of.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(document)),
    };
}
