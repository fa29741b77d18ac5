namespace E4Bot.Domain.Questions.Words;

/// <summary>A meaning and the phrases that say it, as <see cref="PhraseNotation"/> writes them.</summary>
internal sealed record Term(Meaning Meaning, string Phrases);
