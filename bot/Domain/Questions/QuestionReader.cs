using E4Bot.Domain.Questions.Frames;
using E4Bot.Domain.Questions.Known;
using E4Bot.Domain.Questions.Parts;

namespace E4Bot.Domain.Questions;

/// <summary>
/// Reads a question as a teacher types it: words are cut and folded, slips of the finger mended, phrases found, a frame filled, and what is asked told from it.
/// A word that says nothing known leaves the text not understood, for a wrong figure is worse than none.
/// </summary>
public static class QuestionReader
{
    /// <summary>Characters of the longest question that is read.</summary>
    public const int MostCharacters = 300;

    /// <param name="before">The question that was understood before in this conversation, if any: « et la 5 ? » goes on from it.</param>
    public static Reading Read(string text, QuestionScope scope, Question? before = null)
    {
        if (text.Length > MostCharacters) return new Reading.NotUnderstood();
        var parts = PartReader.Read(new Sentence(ScopeIndex.Of(scope).TokensOf(text), scope));
        if (parts.Count == 0 || parts.Any(part => part is Part.Unread)) return new Reading.NotUnderstood();
        if (parts.OfType<Part.NotThere>().FirstOrDefault() is { } missing) return new Reading.NotThere(missing.What, missing.Written);
        return FrameFilling.Of(parts, scope) is { } frame ? new FrameReading(frame, scope, before).Read() : new Reading.NotUnderstood();
    }
}
