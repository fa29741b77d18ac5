using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>The rows at the top that stay in sight.</summary>
internal static class FrozenHeader
{
    /// <param name="rows">How many.</param>
    public static SheetViews Of(int rows)
    {
        var below = CellPlace.Name(rows + 1, 0);
        return new SheetViews(new SheetView(
            new Pane { VerticalSplit = rows, TopLeftCell = below, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new ListValue<StringValue> { InnerText = below } })
        {
            WorkbookViewId = 0,
            TabSelected = true,
        });
    }
}
