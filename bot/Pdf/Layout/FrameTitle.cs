namespace E4Bot.Pdf.Layout;

/// <summary>The title of a frame, and what stands in its place on further pages, if anything, as an artifact.</summary>
internal sealed record FrameTitle(Box Words, Box? Continued, bool IsRepeated = false)
{
    public FrameTitle? Next => Continued is null ? null : new FrameTitle(Continued, Continued, IsRepeated: true);
}
