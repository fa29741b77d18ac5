using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Host.Tests.Sheet;

public sealed class OfficialWordingTests
{
    [Fact]
    public void The_circulars_form_is_read_whole()
    {
        Assert.Equal(18, OfficialForm.Labels.Count);
        Assert.Equal(["Nom, prénom :", "N° candidat :", "Épreuve ponctuelle"], OfficialForm.Labels.Skip(2).Take(3));
        Assert.Equal(["NOTE", "/ 20", "Visa des membres de la commission d'interrogation"], OfficialForm.Labels.TakeLast(3));
    }

    [Fact]
    public void A_2023_style_session_prints_every_label_to_the_letter_in_its_order() =>
        AssertInOrder(OfficialForm.Labels, SessionFiles.Of2023);

    [Fact]
    public void A_later_session_prints_the_same_under_its_own_code_and_annex()
    {
        var labels = OfficialForm.Labels.Select(label => label
            .Replace("Épreuve E4", "Épreuve E5", StringComparison.Ordinal)
            .Replace("ANNEXE 6-4", "ANNEXE 8-4", StringComparison.Ordinal));
        AssertInOrder([.. labels], SessionFiles.Of2027);
    }

    private static void AssertInOrder(IReadOnlyList<string> labels, ExamSession session)
    {
        using var read = Sheets.Read(Sheets.Sealed, session);
        var spoken = string.Join('\n', read.Words());
        var from = 0;
        foreach (var label in labels)
        {
            var at = spoken.IndexOf(label, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"« {label} » is missing, or not in its place.");
            from = at + label.Length;
        }
    }
}
