using E4Bot.Host.Life.Exporting;

namespace E4Bot.Host.Tests.Life;

public sealed class CsvLineTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33", "'+33")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("=HYPERLINK(\"http://exemple.test\";\"x\")", "\"'=HYPERLINK(\"\"http://exemple.test\"\";\"\"x\"\")\"")]
    public void What_a_spreadsheet_would_run_is_only_shown(string text, string cell) => Assert.Equal($"{cell};fin\r\n", CsvLine.Of(text, "fin"));

    [Theory]
    [InlineData("Lycée Imaginaire", "Lycée Imaginaire")]
    [InlineData("", "")]
    [InlineData("13,25", "13,25")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("Saint-Exupéry = lycée", "Saint-Exupéry = lycée")]
    public void What_it_would_not_is_written_as_it_is(string text, string cell) => Assert.Equal($"{cell};fin\r\n", CsvLine.Of(text, "fin"));
}
