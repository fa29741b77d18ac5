using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Certificate;
using E4Bot.Host.Life.Purging;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Life;

/// <summary>The certificate of destruction, as somebody reads it who puts it on file.</summary>
public sealed class CertificateTests
{
    private static readonly Erasure Erased = new(
        "2027",
        ["Lycée Imaginaire", "Lycée d'à côté"],
        24,
        9,
        [.. Enum.GetValues<ErasedKind>().Select(kind => new ErasedRows(kind, 1000 + (int)kind))],
        new string('a', 64),
        new DateOnly(2028, 6, 30),
        new DateTimeOffset(2028, 9, 1, 7, 55, 0, TimeSpan.Zero),
        "Ali BUREAU",
        "e4bot");

    [Fact]
    public void It_says_what_was_destroyed_when_and_by_whose_order()
    {
        var words = Words(Erased);

        Assert.Contains("ce délai a pris fin le 30 juin 2028.", words, StringComparison.Ordinal);
        foreach (var said in new[] { "2027", "Lycée Imaginaire", "Lycée d'à côté", "1er septembre 2028 à 9 h 55", "1er septembre 2028 à 10 h 00", "Ali BUREAU", "e4bot", "24", "1 002", Erased.Digest })
            Assert.Contains(said, words, StringComparison.Ordinal);
        Assert.Contains("Les sauvegardes et les exports de cette session contiennent encore", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_kind_has_its_line() =>
        Assert.All(Erased.Rows, rows => Assert.Contains($"1 {(int)rows.Kind:000}", Words(Erased), StringComparison.Ordinal));

    [Fact]
    public void Who_gave_no_name_signs_by_hand_and_a_session_without_a_registry_has_no_date() =>
        Assert.Contains("après la fin de la formation. Ce certificat", Words(Erased with { By = null, CustodyEnd = null, Centres = [] }), StringComparison.Ordinal);

    private static string Words(Erasure erasure) => string.Join(' ', new ReadDocument(DestructionCertificate.Write(
        erasure, new DateTimeOffset(2028, 9, 1, 8, 0, 0, TimeSpan.Zero), SessionFiles.Of2027, Sheets.Paris)).Words());
}
