using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Import.Values;

/// <summary>Mail addresses.</summary>
internal static class Mails
{
    public static LineProblem? Read(SheetCell cell, out MailAddress value) =>
        MailAddress.TryParse(cell.Text, out value) ? null : new LineProblem.NotAMail();
}
