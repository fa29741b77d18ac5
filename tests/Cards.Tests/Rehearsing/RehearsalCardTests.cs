using E4Bot.Cards.French;
using E4Bot.Cards.Rehearsal;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Size;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using static E4Bot.Domain.Tests.Scripting.SampleRehearsal;

namespace E4Bot.Cards.Tests.Rehearsing;

/// <summary>What a member is told of the others, and what the jury is told of everybody.</summary>
public sealed class RehearsalCardTests
{
    [Fact]
    public void Each_file_stands_with_its_state_in_words_and_what_is_left_to_score_comes_first()
    {
        var card = Read(SampleRehearsals.List(Board(2, Scored(1, A, "2 2 2 2 2 2 2", 12m, revision: 2)), own: [1]));

        Assert.Contains("Dossier A, SISR : noté le 18 mai 2027 à 10 h 00 par Alix EXEMPLE, corrigé", card, StringComparison.Ordinal);
        Assert.Contains("Dossier B, SISR : à noter", card, StringComparison.Ordinal);
        Assert.Equal(
            ["Lire et noter « Dossier B »", "Lire et noter « Dossier C »", "Relire ou corriger « Dossier A »"],
            new ReadCard(SampleRehearsals.List(Board(2, Scored(1, A, "2 2 2 2 2 2 2", 12m)), own: [1])).Presses.Select(press => Plain(press.Word("title")!)));
    }

    [Fact]
    public void A_member_is_told_how_their_commission_stands_to_the_others_with_what_it_is_taken_over()
    {
        var card = Read(SampleRehearsals.List(SampleRehearsals.Compared, own: [1]));

        Assert.Contains("2 autres commissions ont noté tous les dossiers.", card, StringComparison.Ordinal);
        Assert.Contains("Écart de note : −1,38 point (3 dossiers).", card, StringComparison.Ordinal);
        Assert.Contains("Aucune note n'est modifiée", card, StringComparison.Ordinal);
        Assert.Contains("Peu de dossiers", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_two_others_have_finished_a_member_hears_how_many_have_and_nothing_else()
    {
        var alone = Read(SampleRehearsals.List(Board(4, All(1, "2 2 2 2 2 2 2", 12m)), own: [1]));
        var withOne = Read(SampleRehearsals.List(Board(4, [.. All(1, "2 2 2 2 2 2 2", 12m), .. All(2, "0 0 0 0 0 0 0", 1m)]), own: [1]));

        Assert.Equal(alone.Replace("0 autre commission.", "1 autre commission.", StringComparison.Ordinal), withOne);
        Assert.DoesNotContain("Même niveau", withOne, StringComparison.Ordinal);
    }

    [Fact]
    public void Which_of_the_others_gave_what_cannot_be_told_from_a_members_card()
    {
        RehearsalBoard Others(int first, int second) => Board(3, [.. All(1, "2 2 2 2 2 2 2", 12m), .. All(first, "0 3 1 - 2 2 0", 7.5m), .. All(second, "3 1 2 2 0 - 1", 16m)]);

        Assert.Equal(new ReadCard(SampleRehearsals.List(Others(2, 3), own: [1])).Json, new ReadCard(SampleRehearsals.List(Others(3, 2), own: [1])).Json);
    }

    [Fact]
    public void The_jury_reads_every_commission_by_number_and_no_rank()
    {
        var card = Read(ComparisonCard.Of(SampleRehearsals.Compared, null, 0));

        Assert.True(Enumerable.Range(1, 4).Select(number => card.IndexOf($"Commission {number}, Lycée Imaginaire", StringComparison.Ordinal)).ToArray() is var places && places.All(at => at >= 0) && places.SequenceEqual(places.Order()));
        Assert.Contains("3 commissions sur 4 ont noté tous les dossiers ; 1 pas encore.", card, StringComparison.Ordinal);
        Assert.Contains("0 dossier noté sur 3.\nPas encore comparable", card, StringComparison.Ordinal);
        Assert.Contains("1 notation corrigée.", card, StringComparison.Ordinal);
        Assert.Contains("Aucune note n'est modifiée", card, StringComparison.Ordinal);
        foreach (var word in new[] { "rang", "classement", "bonne commission", "mauvaise", "sévère", "meilleur" }) Assert.DoesNotContain(word, card, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_commission_of_a_whole_academy_is_on_a_page_that_fits()
    {
        var commissions = Enumerable.Range(1, 95).Select(number => new CommissionKey(new string('L', 200), number)).ToArray();
        var board = new RehearsalBoard(Material, commissions, commissions.SelectMany(commission => All(1, "2 1 2 - 3 0 2", 11.37m).Select(scoring => scoring with { Commission = commission, Revision = 2 })));

        ReadCard[] pages = [.. Enumerable.Range(0, 3).Select(page => new ReadCard(ComparisonCard.Of(board, null, page)))];

        Assert.All(pages, page => Weight.Fits(page, "comparison"));
        Assert.Equal(95, pages.Sum(page => page.Runs.Count(run => run.StartsWith("Commission ", StringComparison.Ordinal))));
        Assert.Equal(pages[2].Json, new ReadCard(ComparisonCard.Of(board, null, int.MaxValue)).Json);
    }

    [Theory]
    [InlineData(-0.004, "0 point")]
    [InlineData(0.005, "+0,01 point")]
    [InlineData(-2.5, "−2,5 points")]
    [InlineData(1.999, "+2 points")]
    public void A_bias_is_written_with_its_sign_and_a_comma(double bias, string written) => Assert.Contains(
        $"Écart de note : {written} (3 dossiers).", Plain(string.Join(' ', RehearsalText.Of(new Agreement(3, 21, 18, 21, 0m, 21, 21, 0, (decimal)bias)))), StringComparison.Ordinal);

    private static IEnumerable<FileScoring> All(int commission, string levels, decimal note) => Material.Files.Select(file => Scored(commission, file, levels, note));

    private static string Read(Adaptive.AdaptiveCard card) => Plain(string.Join('\n', new ReadCard(card).Nodes.Where(node => node.Type() is "TextBlock" or "RichTextBlock").Select(Text)));

    private static string Text(System.Text.Json.JsonElement block) =>
        block.Type() == "TextBlock" ? block.Word("text")! : string.Concat(block.GetProperty("inlines").EnumerateArray().Select(run => run.Word("text")));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
