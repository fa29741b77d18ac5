using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Form;

/// <summary>What is known of a form before anybody is heard: it is filled in by hand.</summary>
/// <param name="Day">Of the oral.</param>
/// <param name="Members">Of the commission, in its order.</param>
public sealed record BlankForm(Candidate Candidate, DateOnly Day, IReadOnlyList<Person> Members, DateTimeOffset MadeAt);
