using E4Bot.Cards.French;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>« NOTE 12 / 20 »: the heading of its own place on the form.</summary>
internal static class FormNote
{
    /// <summary>On which it is written by hand.</summary>
    private const string Dots = "…………";

    private static readonly string Wide = new(Typography.Nbsp, 2);

    /// <param name="note">Null on a form that is filled in on paper.</param>
    public static Heading Of(string label, decimal? note, double size = 14) =>
        new(2, $"{label}{Wide}{(note is { } given ? Typography.OutOf20(given) : $"{Dots}{Typography.Nbsp}/{Typography.Nbsp}20")}")
        {
            Style = new TextStyle(size, IsBold: true, Alignment.Centre),
        };
}
