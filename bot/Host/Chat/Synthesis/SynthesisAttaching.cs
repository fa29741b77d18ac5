using System.Security.Cryptography;
using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Synthesis;

/// <summary>A file from a personal chat to a version that is kept: all that was read of it in the commit that says so, or nothing at all.</summary>
public sealed class SynthesisAttaching(CandidateChoice choice, AttachedFiles files, ExamTurn exam, ExamSession session)
{
    private const string InPrivate = "Joignez ce fichier dans votre conversation privée avec moi : dans un canal, je ne le reçois pas.";
    private const string OneAtATime = "Joignez un seul fichier à la fois : le tableau de synthèse d'une seule personne candidate.";
    private const string SeveralMeant = "Plusieurs personnes candidates correspondent : joignez à nouveau le fichier, avec « synthèse » suivi du numéro.";
    private const string TooLong = "Ce tableau de synthèse est trop long pour être gardé : faites-en raccourcir les intitulés, puis joignez-le à nouveau.";
    private const string OrImport = " Pour importer candidats et personnes, écrivez « importer » avec le fichier.";

    public async ValueTask<Attachment> AttachAsync(Asked asked, string? who, CancellationToken cancellation)
    {
        if (!Permissions.Allow(asked.Caller.AtMost, Act.AttachSynthesis)) return Refused(new Refusal.NotAllowed(Act.AttachSynthesis));
        if (asked.Place != ConversationKind.Personal) return new Attachment.Not(InPrivate);
        if (AttachedFiles.In(asked.Activity).ToArray() is not [var file]) return new Attachment.Not(OneAtATime);
        var (meant, otherwise) = who is null ? (null, null) : await choice.OfAsync(asked, "synthèse", who, cancellation);
        if (otherwise is not null) return new Attachment.Not(otherwise is CardReply.Sentence sentence ? sentence.Text : SeveralMeant);
        if (await files.DownloadAsync(file.Address, cancellation) is not { } content) return new Attachment.Not(AttachedFiles.NotRead);
        return SynthesisFile.Read(content, session.Grid) switch
        {
            SynthesisReading.Read read => await KeepAsync(asked, meant, read.Table, Convert.ToHexStringLower(SHA256.HashData(content)), cancellation),
            SynthesisReading.Refused refused => new Attachment.Not(SynthesisSentences.Of(refused.Refusal) + (MayBeAnImport(asked, who) ? OrImport : "")),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no known reading."),
        };
    }

    private async ValueTask<Attachment> KeepAsync(Asked asked, Candidate? meant, SynthesisTable table, string sha256, CancellationToken cancellation)
    {
        if ((meant ?? SynthesisOwner.Of(table, asked)) is not { } candidate) return new Attachment.Not(SynthesisOwner.Question(table));
        if (Body(int.MaxValue, sha256, table).Length > KeptSynthesis.MostBytes) return new Attachment.Not(TooLong);
        var members = asked.Registry.MembersOf(candidate.Commission);
        var result = await exam.RunAsync(
            candidate,
            asked.Registry,
            stored => new ExamAsk(asked.Caller.On(stored.Passage, members), [new Command.AttachSynthesis(table, sha256, NameOf(asked.Caller))]),
            decided => Row(decided, table),
            asked.Source,
            cancellation);
        if (result.WasHeldBack) return new Attachment.Not(ExamTurnResult.HeldBack);
        if (result.Refusal is { } refusal) return Refused(refusal);
        return result.Passage.Synthesis is { } attached && attached.Sha256 == sha256
            ? new Attachment.Kept(result.Passage.Candidate, table, attached, Notice(result, attached))
            : new Attachment.Not("Ce message a déjà été traité, et un autre fichier a été joint depuis : rien n'a changé.");
    }

    /// <summary>What was read, for the commit of the change that says so.</summary>
    private static RowChange[] Row(ExamTurnResult decided, SynthesisTable table) => decided is { Refusal: null, Passage.Synthesis: { } attached } && IsNew(decided, attached)
        ? [new RowChange.Insert(Keys.SynthesisTable(decided.Passage.Candidate.Number, attached.Version), Body(attached.Version, attached.Sha256, table))]
        : [];

    private static byte[] Body(int version, string sha256, SynthesisTable table) => KeptJson.Write(new KeptSynthesis(version, sha256, table));

    private static bool IsNew(ExamTurnResult result, AttachedSynthesis attached) => result.Stored.Passage.Synthesis?.Version != attached.Version;

    private static string Notice(ExamTurnResult result, AttachedSynthesis attached) => (IsNew(result, attached), attached.Version) switch
    {
        (false, var version) => $"Ce fichier est déjà joint (version {version}) : rien n'a changé.",
        (true, 1) => "Le tableau de synthèse est joint.",
        (true, var version) => $"Le tableau de synthèse est joint : c'est la version {version}. La version {version - 1} est conservée.",
    };

    private static bool MayBeAnImport(Asked asked, string? who) => who is null && Permissions.Allow(asked.Caller.AtMost, Act.Import);

    /// <summary>The name that the import gives for the part in which they attach it.</summary>
    private static string NameOf(Caller caller) =>
        (caller.Parts.FirstOrDefault(part => part.Role is PersonRole.PedagogicalTeam or PersonRole.Administrator) ?? caller.Parts[0]).FullName;

    private Attachment.Not Refused(Refusal refusal) => new(RefusalText.Of(refusal, session));
}
