using System.IO.Compression;
using System.Text;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.Tests.Transmitting;

/// <summary>A zip that somebody made to harm gets one sentence.</summary>
public sealed class HostilePackTests
{
    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\Windows\\win.ini")]
    [InlineData("commission-03/../../x.pdf")]
    [InlineData("commission-03/")]
    [InlineData(".hidden")]
    [InlineData("\u001B[31mrouge.pdf")]
    [InlineData("nom avec blancs.pdf")]
    public async Task A_name_that_leads_elsewhere_or_is_a_folder_is_refused(string name)
    {
        var reason = await ReasonAsync(PackCheckTests.Remade(await Jury.PackAsync(), (_, content) => content, (name, [])));

        Assert.EndsWith("a name that no pack has", reason, StringComparison.Ordinal);
        Assert.DoesNotContain(reason, char.IsControl);
    }

    [Theory]
    [InlineData("SHA256SUMS")]
    [InlineData("sha256sums")]
    public async Task A_name_that_is_there_twice_is_refused(string name) =>
        Assert.EndsWith("more than once", await ReasonAsync(PackCheckTests.Remade(await Jury.PackAsync(), (_, content) => content, (name, [1]))), StringComparison.Ordinal);

    [Fact]
    public async Task A_bomb_is_refused_by_what_it_announces()
    {
        using var made = new MemoryStream();
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true)) PackCheckTests.Add(to, "bomb.pdf", new byte[(64 * 1024 * 1024) + 1]);

        Assert.Contains("larger than any file of a pack", await ReasonAsync(made.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_that_announces_less_is_read_no_further_than_that()
    {
        using var made = new MemoryStream();
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true)) PackCheckTests.Add(to, "manifeste.json", new byte[10_000_000]);
        var lying = made.ToArray();
        // In the table of contents, the unpacked size of the only file: 24 bytes into its entry, which the last 22 bytes follow.
        var size = lying.Length - 22 - (46 + "manifeste.json".Length) + 24;
        BitConverter.TryWriteBytes(lying.AsSpan(size), 100);

        Assert.IsNotType<PackVerdict.Intact>(await Jury.CheckAsync(lying));
    }

    [Fact]
    public async Task A_hundred_thousand_files_are_refused_before_they_are_listed()
    {
        using var made = new MemoryStream();
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
            for (var n = 0; n < 100_000; n++) to.CreateEntry($"{n}.pdf", CompressionLevel.NoCompression);

        Assert.Contains("holds more files than any pack", await ReasonAsync(made.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("numero;nom;prenom;option;forme\r\n")]
    public async Task What_is_no_zip_is_told_so(string text) => Assert.StartsWith("is no pack", await ReasonAsync(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public async Task A_zip_of_something_else_is_no_pack()
    {
        using var made = new MemoryStream();
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true)) PackCheckTests.Add(to, "photo.jpg", [1, 2, 3]);

        Assert.Equal("is no pack of this program: it holds neither manifeste.json nor SHA256SUMS", await ReasonAsync(made.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":1}""")]
    [InlineData("""{"format":1,"session":"2027","exam":"E5","centre":"x","at":"hier","program":"x","candidates":1,"results":[],"files":[]}""")]
    [InlineData("""{"format":1,"session":"2027","exam":"E5","centre":"x","at":"2027-06-11T09:30:00+00:00","program":"x","candidates":1,"results":[],"files":[null]}""")]
    [InlineData("""{"format":99999999999999999999}""")]
    public async Task A_forged_manifest_is_named(string forged)
    {
        var changed = PackCheckTests.Remade(await Jury.PackAsync(), (entry, content) => entry == "manifeste.json" ? Encoding.UTF8.GetBytes(forged) : content);

        Assert.StartsWith("manifeste.json: changed", Assert.Single(Assert.IsType<PackVerdict.Altered>(await Jury.CheckAsync(changed)).Findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_as_deep_as_a_well_is_named()
    {
        var changed = PackCheckTests.Remade(await Jury.PackAsync(), (entry, content) => entry == "manifeste.json" ? Encoding.UTF8.GetBytes(new string('[', 1_000_000)) : content);

        Assert.IsType<PackVerdict.Altered>(await Jury.CheckAsync(changed));
    }

    [Fact]
    public async Task A_pack_of_a_newer_program_is_left_to_that_one()
    {
        var changed = PackCheckTests.Remade(await Jury.PackAsync(), (entry, content) => entry == "manifeste.json"
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal))
            : content);

        Assert.Equal("is a pack of a newer program: check it with that one", await ReasonAsync(changed));
    }

    private static async Task<string> ReasonAsync(byte[] file) => Assert.IsType<PackVerdict.NoPack>(await Jury.CheckAsync(file)).Reason;
}
