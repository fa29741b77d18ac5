using System.Text;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis;
using E4Bot.Host.Files.Synthesis.Telling;
using E4Bot.Host.Tests.Synthesis.Making;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Whatever the bytes, reading answers, and what it answers can be told.</summary>
public sealed class ArbitrarySynthesisTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);
    private static readonly byte[] Good = new BookWriter().Write(OfficialModel.FilledIn(2026));

    [Fact]
    public void Bytes_of_any_kind_are_answered() => Prop.ForAll(
        (from start in Gen.Elements<byte[]>([], [.. "PK\u0003\u0004"u8], [.. "%PDF-"u8], [0xD0, 0xCF, 0x11, 0xE0])
         from rest in ArbMap.Default.GeneratorFor<byte[]>()
         select (byte[])[.. start, .. rest]).ToArbitrary(),
        Answers).Check(Thorough);

    [Fact]
    public void A_workbook_spoiled_anywhere_is_answered() => Prop.ForAll(Spoiled(Good).ToArbitrary(), Answers).Check(Thorough);

    [Fact]
    public void A_workbook_cut_anywhere_is_refused()
    {
        for (var length = 0; length < Good.Length; length += 7)
            Assert.IsType<SynthesisReading.Refused>(SynthesisFile.Read(Good.AsMemory(0, length), Sample.Grid));
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void A_part_of_spoiled_xml_is_answered(string part) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed => Answers(Package.With(part, content =>
        {
            var bytes = Encoding.UTF8.GetBytes(content);
            var random = new Random(seed);
            for (var i = 0; i < 6; i++) bytes[random.Next(bytes.Length)] = (byte)"<>/\"=0123456789AZ:rc &"[random.Next(22)];
            return Encoding.UTF8.GetString(bytes);
        }))).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Cells_of_any_text_are_answered() => Prop.ForAll(
        (from places in Gen.Elements("A1", "A3", "F3", "F4", "G4", "A5", "A6", "B6", "C6", "E6", "A8", "A9", "B9", "C9", "A19").ListOf(6)
         from texts in ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).ListOf(6)
         select places.Zip(texts)).ToArbitrary(),
        cells => IsRead(new BookWriter().Write(cells.Aggregate(
            OfficialModel.FilledIn(2026), (sheet, cell) => sheet.With(cell.First, string.Concat(cell.Second.Where(System.Xml.XmlConvert.IsXmlChar))))))).Check(Thorough);

    /// <summary>A good file is never said to be damaged.</summary>
    private static bool IsRead(byte[] file) =>
        SynthesisFile.Read(file, Sample.Grid) is not SynthesisReading.Refused { Refusal: not SynthesisRefusal.NoTable } && Answers(file);

    private static bool Answers(byte[] file) => SynthesisFile.Read(file, Sample.Grid) switch
    {
        SynthesisReading.Read read => SynthesisReport.Of(read.Table, Sample.Grid, Registered.Unknown).Any()
            && SynthesisJson.Of(read.Table, Sample.Grid, Registered.Unknown).ToJsonString().Length > 0,
        SynthesisReading.Refused refused => SynthesisSentences.Of(refused.Refusal).Length > 0,
        _ => false,
    };

    /// <summary>The same bytes with up to eight of them changed.</summary>
    private static Gen<byte[]> Spoiled(byte[] good) =>
        from places in Gen.Choose(0, good.Length - 1).ListOf(8)
        from values in Gen.Choose(0, 255).ListOf(8)
        select places.Zip(values).Aggregate((byte[])[.. good], (bytes, change) =>
        {
            bytes[change.First] = (byte)change.Second;
            return bytes;
        });
}
