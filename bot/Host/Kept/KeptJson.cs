using System.Text.Json;
using System.Text.Json.Serialization;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Kept;

/// <summary>How what is kept is written. Its names are stored for years.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(CandidateNumberConverter), typeof(MailAddressConverter), typeof(CompetenceIdConverter), typeof(ProposedNoteConverter), typeof(MomentConverter)])]
[JsonSerializable(typeof(Passage))]
[JsonSerializable(typeof(MemberSheet))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(SealedEvaluation))]
[JsonSerializable(typeof(KeptSynthesis))]
[JsonSerializable(typeof(ConformityNotice))]
[JsonSerializable(typeof(DocumentAccess))]
[JsonSerializable(typeof(AskedQuestion))]
[JsonSerializable(typeof(LastQuestion))]
[JsonSerializable(typeof(ExamSession))]
[JsonSerializable(typeof(Grid))]
[JsonSerializable(typeof(Beginning))]
[JsonSerializable(typeof(Bookmark))]
[JsonSerializable(typeof(CardPlace))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(Identity))]
[JsonSerializable(typeof(Domain.Wording.PhraseBook))]
[JsonSerializable(typeof(Domain.Rehearsal.RehearsalMaterial))]
[JsonSerializable(typeof(Domain.Rehearsal.FileScoring))]
[JsonSerializable(typeof(RegistryHead))]
[JsonSerializable(typeof(Domain.Registry.SessionRegistry))]
[JsonSerializable(typeof(Delivery.Duty))]
[JsonSerializable(typeof(Delivery.LaneHolder))]
[JsonSerializable(typeof(Conversations.KnownConversation))]
[JsonSerializable(typeof(Conversations.PersonalChat))]
[JsonSerializable(typeof(OneDrive.FileOffer))]
[JsonSerializable(typeof(OneDrive.KeptPlace))]
[JsonSerializable(typeof(Handled))]
[JsonSerializable(typeof(Received))]
[JsonSerializable(typeof(Life.SchemaMark))]
[JsonSerializable(typeof(Life.RestoreMark))]
[JsonSerializable(typeof(Life.PurgeMark))]
[JsonSerializable(typeof(Life.Copying.BackupHeader))]
[JsonSerializable(typeof(Life.Exporting.ExportIndex))]
[JsonSerializable(typeof(Life.Transmitting.PackManifest))]
public sealed partial class KeptJson : JsonSerializerContext
{
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, typeof(T), Default);

    /// <exception cref="JsonException">What is kept is not what this program writes.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> body) =>
        (T)(JsonSerializer.Deserialize(body.Span, typeof(T), Default) ?? throw new JsonException($"A kept {typeof(T).Name} is empty."));
}
