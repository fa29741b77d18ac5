using System.Text.Json;
using System.Text.Json.Serialization;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Kept;

/// <summary>The domain's single values, kept as plain texts and numbers.</summary>
internal sealed class CandidateNumberConverter : JsonConverter<CandidateNumber>
{
    public override CandidateNumber Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => CandidateNumber.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, CandidateNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class MailAddressConverter : JsonConverter<MailAddress>
{
    public override MailAddress Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => MailAddress.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, MailAddress value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class CompetenceIdConverter : JsonConverter<CompetenceId>
{
    public override CompetenceId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, CompetenceId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class ProposedNoteConverter : JsonConverter<ProposedNote>
{
    public override ProposedNote Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetDecimal());

    public override void Write(Utf8JsonWriter writer, ProposedNote value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
