namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>
/// The text of an XML part, given out only as long as tags follow each other: no element with countless attributes and no endless
/// text gets as far as the parser, which would hold it whole. A raw « &lt; » can stand in no attribute and no text, so its absence tells.
/// Workbooks are UTF-8; another encoding reads as nonsense here and is refused by the parser.
/// </summary>
/// <param name="mostTags">Elements cost time, whatever they hold.</param>
internal sealed class TagGuard(Stream part, long mostTags) : StreamReader(part, System.Text.Encoding.UTF8)
{
    /// <summary>The longest text of a cell is 32,767 characters, each up to six when escaped.</summary>
    private const int Farthest = 256 * 1024;

    private int _sinceTag;
    private long _tags;

    /// <exception cref="InvalidDataException">No tag for too long, or too many.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = base.Read(buffer, index, count);
        _tags += buffer.AsSpan(index, read).Count('<');
        if (_tags > mostTags) throw new InvalidDataException("The XML has too many tags.");
        var last = buffer.AsSpan(index, read).LastIndexOf('<');
        _sinceTag = last < 0 ? _sinceTag + read : read - last;
        return _sinceTag <= Farthest ? read : throw new InvalidDataException("The XML has no tag for too long.");
    }
}
