using E4Bot.Host.CommandLine;

namespace E4Bot.Host.Tests.Life;

public sealed class CommandWordsTests
{
    private static readonly Command Purge = Commands.All.Single(command => command.Name == "purge");

    [Fact]
    public void Its_own_words_and_settings_stand_in_any_order()
    {
        var words = CommandWords.Of(["purge", "--Storage:Path", "a.db", "--dry-run", "--by", "Ali BUREAU", "--urls=x", "--certificate=c.pdf"], Purge);

        Assert.Empty(words.Operands);
        Assert.Equal(["--dry-run"], words.Flags);
        Assert.Equal(("Ali BUREAU", "c.pdf"), (words.Values["--by"], words.Values["--certificate"]));
        Assert.Equal(["--Storage:Path", "a.db", "--urls=x"], words.Settings);
        Assert.Empty(words.Incomplete);
    }

    [Theory]
    [InlineData("purge", "--by")]
    [InlineData("purge", "--by", "--dry-run")]
    public void A_word_without_its_value_is_told(params string[] args) => Assert.Equal(["--by"], CommandWords.Of(args, Purge).Incomplete);

    [Fact]
    public void Of_another_command_they_are_settings_and_refused_as_such() =>
        Assert.Equal(["--dry-run"], CommandWords.Of(["verify", "--dry-run"], Commands.All.Single(command => command.Name == "verify")).Settings);

    [Theory]
    [InlineData("verify", "now")]
    [InlineData("deliveries", "02736100001")]
    public void A_command_that_is_its_name_alone_says_so(string name, string word)
    {
        var command = Commands.All.Single(command => command.Name == name);

        Assert.StartsWith($"« {word} » is too much", Assert.Single(command.Problems(CommandWords.Of([name, word], command))), StringComparison.Ordinal);
        Assert.Empty(command.Problems(CommandWords.Of([name], command)));
    }

    [Fact]
    public void What_looks_alike_is_a_setting() => Assert.Equal(["--bystander", "--by-x=1"], CommandWords.Of(["purge", "--bystander", "--by-x=1"], Purge).Settings);
}
