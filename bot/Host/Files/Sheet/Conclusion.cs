using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Sheet;

/// <summary>The note and who stands for it, always together, and never on a page without some of what they judge.</summary>
internal static class Conclusion
{
    /// <param name="note">Null where it is written by hand.</param>
    public static Frame Of(int? note, Table visas) => new(null, Note(note), Visas(visas))
    {
        Padding = 0,
        Gap = 0,
        IsKeptTogether = true,
        TakesAlong = 25,
    };

    private static Frame Note(int? note) => new(null, FormNote.Of(OfficialWording.Note, note)) { Padding = 3 };

    private static Frame Visas(Table visas) => new(SectionTitle.Of(OfficialWording.Visas), visas) { Padding = 2 };
}
