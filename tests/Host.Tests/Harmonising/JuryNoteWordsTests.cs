using E4Bot.Host.Chat;

namespace E4Bot.Host.Tests.Harmonising;

/// <summary>« arrêter » as people write it: whom, and which note, in either order; what is wrong with a note is left to be told.</summary>
public sealed class JuryNoteWordsTests
{
    [Theory]
    [InlineData("arrêter 0123 13", "0123", "13")]
    [InlineData("ARRETER 0123 13", "0123", "13")]
    [InlineData("arreter la note de Alix à 13", "alix", "13")]
    [InlineData("arrêter la note d'Alix EXEMPLE à 13 / 20", "alix exemple", "13")]
    [InlineData("arrêter la note d’Alix à 13/20", "alix", "13")]
    [InlineData("arrêter 0123 13 sur 20", "0123", "13")]
    [InlineData("arrêter 0123\u00A013", "0123", "13")]
    [InlineData("arrêter 13 pour n° 0123", "0123", "13")]
    [InlineData("arrêter 13 pour n° 12", "12", "13")]
    [InlineData("arrêter 12 13", "12", "13")]
    [InlineData("arrêter à 13 la note de Zoé", "zoe", "13")]
    [InlineData("arrêter 0123 13,5", "0123", "13,5")]
    [InlineData("arrêter 0123 13.5", "0123", "13.5")]
    [InlineData("arrêter 0123 21", "0123", "21")]
    [InlineData("arrêter 0123 -1", "0123", "-1")]
    [InlineData("arrêter 0123", "0123", null)]
    [InlineData("arrêter n° 13", "13", null)]
    [InlineData("arrêter la note du candidat numéro 13", "13", null)]
    [InlineData("arrêter Alix", "alix", null)]
    [InlineData("arrêter 02736100001 02736100002", "02736100001 02736100002", null)]
    public void Whom_it_is_about_and_which_note(string text, string who, string? note) =>
        Assert.Equal(new ChatCommand.DecideJuryNote(who, note), ChatReader.Read(text));

    [Theory]
    [InlineData("arrêter 13")]
    [InlineData("arrêter la note à 13")]
    public void A_number_alone_may_be_either(string text) => Assert.Equal(new ChatCommand.DecideJuryNote("13", null, MayBeEither: true), ChatReader.Read(text));

    [Theory]
    [InlineData("arrêter")]
    [InlineData("arrêter la note")]
    [InlineData("arrêter la note de")]
    public void Without_whom_it_is_not_finished(string text) => Assert.Equal(new ChatCommand.Incomplete("arrêter"), ChatReader.Read(text));

    [Theory]
    [InlineData("décisions", 1)]
    [InlineData("Registre", 1)]
    [InlineData("décisions page 3", 3)]
    [InlineData("décisions 2", 2)]
    [InlineData("décisions du jury", 1)]
    [InlineData("décisions page 99999999999", 1)]
    public void The_ledger_is_asked_for_page_by_page(string text, int page) => Assert.Equal(new ChatCommand.Ledger(page), ChatReader.Read(text));
}
