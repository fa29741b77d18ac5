using System.Text.Json;

namespace E4Bot.BotFramework;

/// <summary>
/// Asks a person, in their chat with the bot, whether the bot may put a file in their drive. Teams takes it nowhere else, and not in every cloud.
/// </summary>
public static class FileConsentCard
{
    /// <param name="context">Comes back with the answer, whichever it is, from the person's client: it says what was asked, never who may have it.</param>
    public static Attachment Of(string name, string description, long bytes, string context)
    {
        var given = new ConsentContext(context);
        return new Attachment
        {
            ContentType = ContentTypes.FileConsent,
            Name = name,
            Content = JsonSerializer.SerializeToElement(new ConsentContent(description, bytes, given, given), FileJson.Default.ConsentContent),
        };
    }
}

internal sealed record ConsentContent(string Description, long SizeInBytes, ConsentContext AcceptContext, ConsentContext DeclineContext);

internal sealed record ConsentContext(string Offer);
