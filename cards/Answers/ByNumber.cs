using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Answers;

/// <summary>The one order in which commissions are named: by centre and number. A rank by mean would say what no figure says.</summary>
internal sealed class ByNumber : IComparer<CommissionKey>
{
    public static readonly ByNumber Instance = new();

    public int Compare(CommissionKey? x, CommissionKey? y)
    {
        var centre = string.CompareOrdinal(x?.Centre, y?.Centre);
        return centre != 0 ? centre : Comparer<int?>.Default.Compare(x?.Number, y?.Number);
    }
}
