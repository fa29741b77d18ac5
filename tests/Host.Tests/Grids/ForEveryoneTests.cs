using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Tests.Notice;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf.Tests.Validation;

namespace E4Bot.Host.Tests.Grids;

/// <summary>The three forms say that they follow PDF/UA-1: what of it a machine can check holds, filled in or blank.</summary>
public sealed class ForEveryoneTests
{
    public static TheoryData<string> Names => [.. Documents.Keys];

    private static Dictionary<string, byte[]> Documents { get; } = new()
    {
        ["the notice"] = Notices.Write(Notices.ToBePutRight),
        ["the sheet"] = Sheets.Write(Sheets.Sealed),
        ["a hostile sheet of several pages"] = Sheets.Write(Sheets.Saying("🎓 שלום\n" + new string('W', 4000), "e\u0301 ﬁn", string.Concat(Enumerable.Repeat("Œuvre.\n", 900)))),
        ["the grid"] = GridPapers.Document(GridPapers.Sealed).ToBytes(),
        ["a blank grid"] = GridDocument.Blank(GridPapers.Blank, SessionFiles.Of2027).ToBytes(),
        ["a blank sheet"] = SheetDocument.Blank(GridPapers.Blank, SessionFiles.Of2027).ToBytes(),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_machine_can_check_of_it_holds(string name) => UniversalAccess.Accepts(Documents[name]);
}
