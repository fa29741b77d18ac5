using E4Bot.BotFramework;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>Who is in a conversation, as far as a note, or what was found of a file, may be shown there (rule 10).</summary>
public sealed class Audience(Registers registers, Callers callers, ProactivePosts posts)
{
    /// <summary><paramref name="Members"/>: Teams ids of those it is for. <paramref name="Outsiders"/>: names of those who may not read it.</summary>
    public sealed record Present(IReadOnlyList<string> Members, IReadOnlyList<string> Outsiders);

    /// <summary>For a sheet: those who sat, and who may not read its note.</summary>
    public ValueTask<Present> OfAsync(ConversationReference where, AppreciationSheet sheet, CancellationToken cancellation) =>
        OfAsync(where, parts => HasSigned(sheet, parts), part => MayRead(part, sheet.Candidate), cancellation);

    /// <summary>For what concerns a candidate's file: the pedagogical team of their centre, and who may not read it.</summary>
    public ValueTask<Present> OfAsync(ConversationReference where, Candidate candidate, CancellationToken cancellation) => OfAsync(
        where,
        parts => parts.Any(part => part.IsTeamOf(candidate)),
        part => part.Role == PersonRole.Administrator || MayRead(part, candidate),
        cancellation);

    private async ValueTask<Present> OfAsync(
        ConversationReference where, Func<IReadOnlyList<Person>, bool> isFor, Func<Person, bool> mayRead, CancellationToken cancellation)
    {
        var registry = await registers.ReadAsync(cancellation);
        var members = new List<string>();
        var outsiders = new List<string>();
        foreach (var person in await posts.ListMembersAsync(where, cancellation))
        {
            if (person.Id == where.BotId) continue;
            var identity = await callers.TieAsync(person, where.TenantId, registry, cancellation);
            var parts = identity is null ? [] : registry.PartsOf(identity.Mail);
            if (isFor(parts)) members.Add(person.Id);
            else if (!parts.Any(mayRead)) outsiders.Add(person.Name ?? "une personne sans nom");
        }
        return new Present(members, outsiders);
    }

    /// <summary>Who heard the candidate has their sheet, though others sit in the commission by now.</summary>
    private static bool HasSigned(AppreciationSheet sheet, IReadOnlyList<Person> parts) =>
        parts.Any(part => part.Role == PersonRole.Member && (part.Mail == sheet.First.Mail || part.Mail == sheet.Second.Mail));

    private static bool MayRead(Person part, Candidate candidate) =>
        part.Chairs(candidate.Commission.Centre)
        || part.IsTeamOf(candidate)
        || (part.Role == PersonRole.Member && part.Commission == candidate.Commission);
}
