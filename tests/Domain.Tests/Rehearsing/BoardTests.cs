using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using static E4Bot.Domain.Tests.Scripting.SampleRehearsal;

namespace E4Bot.Domain.Tests.Rehearsing;

/// <summary>Where the commissions are, and who may see what.</summary>
public sealed class BoardTests
{
    private const string Levels = "2 2 2 2 2 2 2";

    [Fact]
    public void Commissions_stand_by_centre_and_number_whatever_they_gave()
    {
        CommissionKey[] given = [new("Lycée B", 1), new("Lycée A", 10), new("Lycée A", 2)];

        Assert.Equal([given[2], given[1], given[0]], new RehearsalBoard(Material, given, []).Commissions);
    }

    [Fact]
    public void A_member_sees_how_they_stand_once_all_files_are_scored_by_them_and_by_two_others()
    {
        Assert.False(Board(4, [.. All(1), .. All(2)]).MayCompare(Commission(1)));
        Assert.False(Board(4, [.. All(1), .. All(2), .. All(3).Take(2)]).MayCompare(Commission(1)));
        Assert.False(Board(4, [.. All(1).Take(2), .. All(2), .. All(3), .. All(4)]).MayCompare(Commission(1)));
        Assert.True(Board(4, [.. All(1), .. All(2), .. All(3)]).MayCompare(Commission(1)));
    }

    [Fact]
    public void How_many_have_finished_is_told_and_how_many_beside_oneself()
    {
        var board = Board(4, [.. All(1), .. All(2), .. All(3).Take(1)]);

        Assert.Equal((2, 1, 2), (board.Finished, board.FinishedBeside(Commission(1)), board.FinishedBeside(Commission(3))));
        Assert.Equal((3, 1, 0), (board.ScoredBy(Commission(1)), board.ScoredBy(Commission(3)), board.ScoredBy(Commission(4))));
    }

    [Fact]
    public void What_was_scored_of_another_text_or_by_a_commission_that_is_no_more_is_no_part_of_it()
    {
        FileScoring[] given = [.. All(1), .. All(2), .. All(3).Select(scoring => scoring with { File = "dossier-a-ffffffff" }), .. All(9)];

        var board = Board(3, given);

        Assert.Equal((2, 0), (board.Finished, board.ScoredBy(Commission(3))));
        Assert.Null(board.AgreementOf(Commission(1)));
    }

    private static IEnumerable<FileScoring> All(int commission) => Material.Files.Select(file => Scored(commission, file, Levels, 12m));
}
