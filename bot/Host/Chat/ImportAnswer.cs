using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Import;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« importer », in a personal chat with a file attached: by the administrator alone.</summary>
public sealed class ImportAnswer(Importing importing, AttachedFiles files, ExamSession session)
{
    public async ValueTask<CardReply> AnswerAsync(Asked asked, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        if (!Permissions.Allow(asked.Caller.AtMost, Act.Import)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.Import), session));
        if (asked.Place != ConversationKind.Personal) return new CardReply.Sentence("Importez dans votre conversation privée avec moi : le fichier n'est lu que par vous.");
        var attached = AttachedFiles.In(asked.Activity).ToArray();
        if (attached.Length == 0) return new CardReply.Sentence("Joignez le classeur .xlsx, ou les deux fichiers Candidats.csv et Personnes.csv, à votre message « importer ».");

        var read = new List<ImportFile>();
        foreach (var (name, address) in attached)
        {
            if (await files.DownloadAsync(address, cancellation) is not { } content)
                return new CardReply.Sentence(AttachedFiles.NotRead);
            read.Add(new ImportFile(name, content));
        }
        var outcome = await importing.RunAsync(read, cancellation);
        return new CardReply.Card(SentenceCard.Of(outcome.Stands ? "Import terminé" : "Import refusé", outcome.Report), outcome.Stands ? "Import terminé" : "Import refusé");
    }
}
