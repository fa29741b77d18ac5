using System.Text.Json.Serialization;

namespace E4Bot.Cards.Adaptive;

/// <summary>
/// A picture within the card itself. Teams fetches the pictures that have an address without signing in: one that shows notes would be open to
/// whoever knows where it lies.
/// </summary>
/// <param name="AltText">All that the picture says.</param>
public sealed record Picture([property: JsonIgnore] ReadOnlyMemory<byte> Png, [property: JsonConverter(typeof(VerbatimText))] string AltText) : Element
{
    public string Url => "data:image/png;base64," + Convert.ToBase64String(Png.Span);

    /// <summary>As wide as it is or as the card is, whichever is less; the other sizes make it a square on phones.</summary>
    public string Size { get; } = "auto";
}
