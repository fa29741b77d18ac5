using E4Bot.Cards.Lists;
using E4Bot.Domain.Registry;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« fiche »: a sealed sheet, for those who may see it.</summary>
public sealed class SheetAnswer(CandidateChoice choice, DocumentLinking linking)
{
    private const string NoSheet = "Il n'y a pas encore de fiche scellée pour cette personne : elle existe dès que les deux membres ont visé.";

    public async ValueTask<CardReply> AnswerAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "fiche", who, cancellation);
        return candidate is null ? otherwise! : await LinkAsync(asked.Caller, asked.Registry, candidate, null, cancellation);
    }

    /// <param name="version">Null for the newest that was sealed.</param>
    public ValueTask<CardReply> LinkAsync(Caller caller, RegistryIndex registry, Candidate candidate, int? version, CancellationToken cancellation) =>
        linking.LinkAsync(caller, registry, candidate, version, LinkCard.Of, LinkedDocument.Of, NoSheet, cancellation);
}
