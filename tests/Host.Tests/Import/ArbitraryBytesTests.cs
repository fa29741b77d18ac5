using System.Text;
using E4Bot.Host.Files.Import;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Host.Tests.Import;

/// <summary>Whatever the bytes, reading answers: with a registry, or with sentences.</summary>
public sealed class ArbitraryBytesTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly Gen<byte[]> Bytes = ArbMap.Default.GeneratorFor<byte[]>();

    [Fact]
    public void Bytes_under_any_name_are_answered() => Prop.ForAll(
        (from name in Gen.Elements("Candidats.csv", "s.xlsx", "", ".", "Candidats.csv/..", "a\0b.csv")
         from start in Gen.Elements<byte[]>([], [.. "PK\u0003\u0004"u8], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xD0, 0xCF, 0x11, 0xE0])
         from rest in Bytes
         select new ImportFile(name, (byte[])[.. start, .. rest])).ToArbitrary(),
        file => Answers([file])).Check(Thorough);

    [Fact]
    public void Bytes_as_two_csv_files_are_answered() => Prop.ForAll(
        Bytes.Two().ToArbitrary(),
        pair => Answers([new("Candidats.csv", pair.Item1), new("Personnes.csv", pair.Item2)])).Check(Thorough);

    [Fact]
    public void A_csv_file_spoiled_anywhere_is_answered()
    {
        var good = new Given().Csv();
        Prop.ForAll(
            Spoiled(good[0].Content.ToArray()).ToArbitrary(),
            bytes => Answers([good[0] with { Content = bytes }, good[1]])).Check(Thorough);
    }

    [Fact]
    public void A_workbook_spoiled_anywhere_is_answered() => Prop.ForAll(
        Spoiled(new Given().Workbook()[0].Content.ToArray()).ToArbitrary(),
        bytes => Answers([new("s.xlsx", bytes)])).Check(Thorough);

    [Fact]
    public void A_sheet_of_spoiled_xml_is_answered()
    {
        var cell = Encoding.UTF8.GetBytes("<c r=\"B2\" t=\"s\"><f>A1</f><is><t>x_x0041_</t></is><v>7</v></c><row r=\"9\"><c/></row>");
        Prop.ForAll(
            Spoiled(cell).ToArbitrary(),
            bytes => Answers(new Given().Workbook(new Xlsx { Tail = Encoding.Latin1.GetString(bytes) }))).Check(Thorough);
    }

    private static bool Answers(IReadOnlyList<ImportFile> files) => RegistryFile.Read(files) switch
    {
        ImportReading.Accepted accepted => accepted.Registry.Candidates.Count > 0,
        ImportReading.Refused refused => ImportReport.Of(refused).All(sentence => sentence.Length is > 0 and < 500),
        _ => false,
    };

    /// <summary>The same bytes with up to eight of them changed, or cut short.</summary>
    private static Gen<byte[]> Spoiled(byte[] good) =>
        from places in Gen.Choose(0, good.Length - 1).ListOf(8)
        from values in Gen.Choose(0, 255).ListOf(8)
        from length in Gen.Frequency((3, Gen.Constant(good.Length)), (1, Gen.Choose(0, good.Length)))
        select places.Zip(values).Aggregate((byte[])[.. good], (bytes, change) =>
        {
            bytes[change.First] = (byte)change.Second;
            return bytes;
        })[..length];
}
