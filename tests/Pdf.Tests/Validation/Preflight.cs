namespace E4Bot.Pdf.Tests.Validation;

/// <summary>Apache Preflight, which says whether a file is archivable.</summary>
internal static class Preflight
{
    private const string Folder = "/usr/share/java";

    private static readonly string[] Jars =
    [
        .. ((string[])["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"])
            .Select(jar => $"{Folder}/{jar}.jar"),
    ];

    public static void Accepts(byte[] document)
    {
        ExternalTool.Require("Apache Preflight", ExternalTool.IsOnPath("java") && Jars.All(File.Exists));
        using var file = new WrittenFile(document);
        string[] validator = ["-XX:TieredStopAtLevel=1", "-cp", string.Join(':', Jars), "org.apache.pdfbox.preflight.Validator_A1b"];
        var (exitCode, said) = ExternalTool.Run("java", [.. validator, file.Path]);
        Assert.Contains("is a valid PDF/A-1b file", said, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }
}
