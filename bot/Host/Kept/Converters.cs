using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;

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

/// <summary>As exactly as it was written: « 2024-10-15 », « 2024-10 », « 2024 ».</summary>
internal sealed class MomentConverter : JsonConverter<Moment>
{
    public override Moment Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var text = reader.GetString()!;
        return text.Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray() switch
        {
            [var year] => Moment.Of(year),
            [var year, var month] => Moment.Of(year, month),
            [var year, var month, var day] => Moment.Of(year, month, day),
            _ => null,
        } ?? throw new JsonException("A kept day, month or year is none.");
    }

    public override void Write(Utf8JsonWriter writer, Moment value, JsonSerializerOptions options) => writer.WriteStringValue(
        value.First.ToString(value switch { { Day: not null } => "yyyy-MM-dd", { Month: not null } => "yyyy-MM", _ => "yyyy" }, CultureInfo.InvariantCulture));
}
