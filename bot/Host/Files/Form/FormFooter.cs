using System.Globalization;

namespace E4Bot.Host.Files.Form;

/// <summary>Whose page it is, should the pages part.</summary>
internal static class FormFooter
{
    /// <param name="which">Of several such documents, which one; null where there is but one.</param>
    public static Func<int, int, string> Of(Domain.Registry.CandidateNumber number, string? which = null) => (page, pages) => string.Create(
        CultureInfo.InvariantCulture, $"{IdentityWording.Number}{number}{(which is null ? "" : $" – {which}")} – Page {page} / {pages}");

    /// <summary>A later version says so.</summary>
    public static string? Version(int version) => version > 1 ? string.Create(CultureInfo.InvariantCulture, $"Version {version}") : null;
}
