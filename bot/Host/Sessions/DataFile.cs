using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.Host.Kept;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Sessions;

/// <summary>A file of JSON that the exam's own data stand in, and the sentence for the operator where it does not serve.</summary>
/// <param name="setting">That leads to it, such as « Session:File ».</param>
/// <param name="remedy">What else would serve.</param>
internal sealed class DataFile(string setting, string path, string remedy)
{
    /// <summary>Nothing that a record asks for may be left out.</summary>
    public static readonly JsonSerializerOptions Whole = new(KeptJson.Default.Options) { RespectRequiredConstructorParameters = true };

    /// <exception cref="OptionsValidationException">It cannot be opened, or is no JSON.</exception>
    public JsonNode? Parse()
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path));
        }
        catch (JsonException failure)
        {
            throw Wrong($"it is no JSON, at line {failure.LineNumber + 1}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Wrong("it cannot be opened");
        }
    }

    /// <exception cref="OptionsValidationException">Something is missing, or is not what it must be.</exception>
    public T Read<T>(JsonNode whole)
    {
        try
        {
            return whole.Deserialize<T>(Whole)!;
        }
        catch (JsonException failure)
        {
            throw Wrong($"something is missing, or is not what it must be, at {failure.Path ?? "$"}");
        }
        catch (ArgumentException failure)
        {
            throw Wrong(failure.Message.TrimEnd('.'));
        }
    }

    public OptionsValidationException Wrong(string what) =>
        new(SessionOptions.Section, typeof(SessionOptions), [$"{setting} leads to {path}, which does not serve: {what}. {remedy}"]);
}
