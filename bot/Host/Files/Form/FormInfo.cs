using E4Bot.Domain.Registry;
using E4Bot.Pdf;

namespace E4Bot.Host.Files.Form;

/// <summary>What file lists and search engines show of a form: never the candidate's name.</summary>
internal static class FormInfo
{
    public static DocumentInfo Of(string form, Candidate candidate, DateTimeOffset madeAt) =>
        new($"{form} – n° {candidate.Number}", candidate.Commission.Centre, madeAt) { IsForEveryone = true };
}
