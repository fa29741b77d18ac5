using System.Formats.Tar;
using System.IO.Compression;
using E4Bot.Browser.Tests.Npm;

namespace E4Bot.Browser.Tests.Chromium;

/// <summary>The Chromium of the npm package @sparticuz/chromium: it brings the libraries and a font that a bare Debian lacks.</summary>
internal static class PackedChromium
{
    private static string Pack => NodeModules.PathTo("@sparticuz", "chromium", "bin");

    /// <summary>Beside the package: a new version empties node_modules, and with it what was unpacked of the old one.</summary>
    private static string Home => NodeModules.PathTo(".cache", "chromium");

    public static bool IsRestored => File.Exists(Path.Combine(Pack, "chromium.br"));

    public static async Task<ChromiumSource> UnpackAsync()
    {
        if (!Directory.Exists(Home)) await FillAsync();
        var environment = new Dictionary<string, string>
        {
            ["LD_LIBRARY_PATH"] = Path.Combine(Home, "lib"),
            ["FONTCONFIG_FILE"] = Path.Combine(Home, "fonts.conf"),
        };
        return new ChromiumSource.Found(Path.Combine(Home, "chromium"), environment);
    }

    /// <summary>Unpacks aside and then moves, so that another test program never sees a half.</summary>
    private static async Task FillAsync()
    {
        var aside = $"{Home}-{Environment.ProcessId}";
        Directory.CreateDirectory(aside);
        var program = Path.Combine(aside, "chromium");
        await using (var unpacked = File.Create(program)) await Open("chromium.br").CopyToAsync(unpacked);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await TarFile.ExtractToDirectoryAsync(Open("al2023.tar.br"), aside, overwriteFiles: true);
        await TarFile.ExtractToDirectoryAsync(Open("fonts.tar.br"), aside, overwriteFiles: true);
        await File.WriteAllTextAsync(Path.Combine(aside, "fonts.conf"), FontsConf());
        try
        {
            Directory.Move(aside, Home);
        }
        catch (IOException) when (Directory.Exists(Home))
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    private static BrotliStream Open(string name) => new(File.OpenRead(Path.Combine(Pack, name)), CompressionMode.Decompress);

    private static string FontsConf() =>
        $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>{Home}/fonts</dir>
          <dir>/usr/share/fonts</dir>
          <cachedir>{Home}/fonts-cache</cachedir>
        </fontconfig>
        """;
}
