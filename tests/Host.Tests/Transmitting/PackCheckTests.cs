using System.IO.Compression;
using System.Text;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.Tests.Transmitting;

/// <summary>A pack is what was made, or it is said which file is not.</summary>
public sealed class PackCheckTests
{
    private const string Grid = "commission-03/00000000001_FICTIVE-Camille_grille-8-3.pdf";

    [Fact]
    public async Task What_was_made_is_intact()
    {
        var intact = Assert.IsType<PackVerdict.Intact>(await Jury.CheckAsync(await Jury.PackAsync()));

        Assert.Equal((10, 6, Jury.Centre), (intact.Files, intact.Manifest.Candidates, intact.Manifest.Centre));
    }

    [Fact]
    public async Task Unpacked_and_packed_again_it_is_still_intact() =>
        Assert.IsType<PackVerdict.Intact>(await Jury.CheckAsync(Remade(await Jury.PackAsync(), (_, content) => content)));

    [Fact]
    public async Task One_changed_byte_of_any_file_names_that_file_and_no_other()
    {
        var pack = await Jury.PackAsync();
        foreach (var name in Names(pack))
        {
            foreach (var place in new[] { 0.0, 0.37, 0.5, 0.99 })
            {
                var changed = Remade(pack, (entry, content) => entry == name ? Flipped(content, (int)(content.Length * place)) : content);

                var finding = Assert.Single(Assert.IsType<PackVerdict.Altered>(await Jury.CheckAsync(changed)).Findings);

                Assert.Contains(name, finding, StringComparison.Ordinal);
                Assert.Contains("changed", finding, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_missing_file_and_an_added_one_are_named()
    {
        var changed = Remade(await Jury.PackAsync(), (entry, content) => entry == Grid ? null : content, ("commission-03/00000000001_FICTIVE-Camille_grille-8-3-bis.pdf", [1]));

        Assert.Equal(
            [$"{Grid}: missing.", "commission-03/00000000001_FICTIVE-Camille_grille-8-3-bis.pdf: added."],
            Assert.IsType<PackVerdict.Altered>(await Jury.CheckAsync(changed)).Findings);
    }

    [Theory]
    [InlineData("manifeste.json")]
    [InlineData("SHA256SUMS")]
    public async Task A_list_that_is_missing_is_named_and_the_files_are_held_against_the_other(string list)
    {
        var changed = Remade(await Jury.PackAsync(), (entry, content) => entry == list ? null : entry == Grid ? Flipped(content, 9) : content);

        Assert.Equal([$"{list}: missing.", $"{Grid}: changed."], Assert.IsType<PackVerdict.Altered>(await Jury.CheckAsync(changed)).Findings);
    }

    [Fact]
    public async Task Whatever_byte_of_the_zip_is_flipped_no_file_is_taken_for_what_it_is_not()
    {
        var pack = await Jury.PackAsync();
        var content = Unpacked(pack);
        foreach (var at in Enumerable.Range(0, 4_000).Select(n => (int)((long)n * pack.Length / 4_000)).Concat(Enumerable.Range(pack.Length - 1_500, 1_500)))
        {
            var changed = Flipped(pack, at);
            // What is called intact must be so, file for file: the byte was one of the wrapping, such as a date.
            if (await Jury.CheckAsync(changed) is PackVerdict.Intact) Assert.Equal(content, Unpacked(changed));
        }
    }

    [Fact]
    public async Task Wherever_it_is_cut_off_it_is_no_pack_and_a_sentence_says_so()
    {
        var pack = await Jury.PackAsync();
        foreach (var length in Enumerable.Range(0, 60).Select(n => n * (pack.Length - 1) / 60).Append(pack.Length - 1))
            Assert.Matches("^(is no pack|cannot be read)", Assert.IsType<PackVerdict.NoPack>(await Jury.CheckAsync(pack[..length])).Reason);
    }

    internal static byte[] Remade(byte[] pack, Func<string, byte[], byte[]?> change, params (string Name, byte[] Content)[] added)
    {
        using var made = new MemoryStream();
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Unpacked(pack).Select(of => (of.Key, Convert.FromHexString(of.Value))))
                if (change(name, content) is { } kept) Add(to, name, kept);
            foreach (var (name, content) in added) Add(to, name, content);
        }
        return made.ToArray();
    }

    internal static void Add(ZipArchive to, string name, byte[] content)
    {
        using var target = to.CreateEntry(name, CompressionLevel.Fastest).Open();
        target.Write(content);
    }

    internal static byte[] Flipped(byte[] bytes, int at)
    {
        byte[] changed = [.. bytes];
        changed[at] ^= 0x10;
        return changed;
    }

    private static string[] Names(byte[] pack) => [.. Unpacked(pack).Keys];

    private static SortedDictionary<string, string> Unpacked(byte[] pack)
    {
        using var zip = new ZipArchive(new MemoryStream(pack), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var opened = entry.Open();
            using var whole = new MemoryStream();
            opened.CopyTo(whole);
            content[entry.FullName] = Convert.ToHexString(whole.ToArray());
        }
        return content;
    }
}
