using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Pdf.Tests.Validation;

namespace E4Bot.Host.Tests.Sheet;

public sealed class SheetFileTests
{
    public static TheoryData<string> Names => [.. Samples.Keys];

    private static Dictionary<string, AppreciationSheet> Samples { get; } = new()
    {
        ["short"] = Sheets.Sealed,
        ["long, a second version"] = Sheets.Saying(Words(4000), Words(4000), Words(6000)) with { Version = 2 },
        ["hostile"] = Sheets.Saying("🎓 試験 שלום \u202E ﬁ", new string('W', 4000), "e\u0301\n<b>"),
        ["empty"] = Sheets.Saying("", "", "") with { Visas = [] },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Preflight_finds_it_archivable(string name) => Preflight.Accepts(Sheets.Write(Samples[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_sheet_is_the_same_bytes(string name) => Assert.Equal(Sheets.Write(Samples[name]), Sheets.Write(Samples[name]));

    [Fact]
    public void A_2023_style_session_is_archivable_too() => Preflight.Accepts(Sheets.Write(Sheets.Sealed, SessionFiles.Of2023));

    [Fact]
    public void It_was_made_when_the_sheet_was_sealed()
    {
        using var read = Sheets.Read(Sheets.Sealed with { SealedAt = new DateTimeOffset(2027, 5, 18, 9, 41, 7, TimeSpan.Zero) });
        Assert.StartsWith("D:20270518094107", read.Information.CreationDate, StringComparison.Ordinal);
    }

    private static string Words(int length) => string.Concat(Enumerable.Repeat("Œuvre « située » à l’échelle. ", length / 30));
}
