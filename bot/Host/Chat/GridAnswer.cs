using E4Bot.Cards.Lists;
using E4Bot.Host.Http;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« grille »: the grid of a sealed evaluation, for those who may see it.</summary>
public sealed class GridAnswer(CandidateChoice choice, DocumentLinking linking)
{
    private const string NoGrid = "Il n'y a pas encore de grille à ouvrir pour cette personne : elle existe dès que les deux membres ont visé la fiche.";

    public async ValueTask<CardReply> AnswerAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "grille", who, cancellation);
        return candidate is null ? otherwise! : await linking.LinkAsync(asked.Caller, asked.Registry, candidate, null, LinkCard.OfGrid, LinkedDocument.GridOf, NoGrid, cancellation);
    }
}
