using E4Bot.Domain.Notes;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>The final note, over every decimal from 0 to 20 with up to four decimals, and every set of penalties.</summary>
public sealed class ArithmeticProperties
{
    private const int TenThousandths = 10_000;

    private static IEnumerable<int> EveryNote => Enumerable.Range(0, (20 * TenThousandths) + 1);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(2, 10)]
    public void A_final_note_is_the_next_whole_point_less_the_penalties_never_below_0(params int[] penalties) =>
        Assert.DoesNotContain(EveryNote, n =>
            new NoteSum(new ProposedNote(n / (decimal)TenThousandths), penalties).Final != Expected(n, penalties.Sum()));

    [Fact]
    public void Every_decimal_is_read_back_as_it_is_written_in_French() =>
        Assert.DoesNotContain(EveryNote, n =>
            !ProposedNote.TryParse($"{n / TenThousandths},{n % TenThousandths:0000}", out var note) || note.Value * TenThousandths != n);

    /// <summary>In whole ten-thousandths, where nothing is ever rounded by the machine.</summary>
    private static int Expected(int tenThousandths, int penalties) =>
        Math.Max(0, ((tenThousandths + TenThousandths - 1) / TenThousandths) - penalties);
}
