using System.Text.Json;

namespace E4Bot.Host.SharePoint;

/// <summary>What Graph answered, as far as somebody can act on it. Every call here has one effect however often it is made.</summary>
public abstract record GraphAnswer
{
    private GraphAnswer()
    {
    }

    /// <param name="Body">Empty of what answers nothing.</param>
    public sealed record Done(JsonElement Body) : GraphAnswer;

    /// <summary>To be tried again, after <paramref name="After"/> when that is given.</summary>
    public sealed record NotNow(TimeSpan? After) : GraphAnswer;

    public sealed record NotFound : GraphAnswer;

    /// <summary>The application lacks a right.</summary>
    public sealed record Forbidden : GraphAnswer;

    public sealed record Refused : GraphAnswer;
}
