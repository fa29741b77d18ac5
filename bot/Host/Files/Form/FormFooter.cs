using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Form;

/// <summary>Whose page it is, should the pages part.</summary>
internal static class FormFooter
{
    /// <param name="which">Of several such documents, which one; null where there is but one.</param>
    public static Func<int, int, string> Of(CandidateNumber number, string? which = null) => (page, pages) => string.Create(
        CultureInfo.InvariantCulture, $"{IdentityWording.Number}{number}{(which is null ? "" : $" – {which}")} – Page {page} / {pages}");

    /// <summary>Of a sealed evaluation: a later version says so, and what was entered afterwards from paper.</summary>
    public static Func<int, int, string> Of(AppreciationSheet sheet)
    {
        string?[] said = [sheet.Version > 1 ? string.Create(CultureInfo.InvariantCulture, $"Version {sheet.Version}") : null, sheet.HeardOnPaper is null ? null : PaperText.Mark];
        return Of(sheet.Candidate.Number, said.Any(part => part is not null) ? string.Join(" – ", said.OfType<string>()) : null);
    }
}
