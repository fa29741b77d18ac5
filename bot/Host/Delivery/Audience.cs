using E4Bot.BotFramework;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>Who is in a conversation, as far as a note may be shown there (rule 10).</summary>
public sealed class Audience(Registers registers, Callers callers, ProactivePosts posts)
{
    /// <summary><paramref name="Members"/>: Teams ids of those who sat. <paramref name="Outsiders"/>: names of those who may not read a note.</summary>
    public sealed record Present(IReadOnlyList<string> Members, IReadOnlyList<string> Outsiders);

    public async ValueTask<Present> OfAsync(ConversationReference where, AppreciationSheet sheet, CancellationToken cancellation)
    {
        var registry = await registers.ReadAsync(cancellation);
        var members = new List<string>();
        var outsiders = new List<string>();
        foreach (var person in await posts.ListMembersAsync(where, cancellation))
        {
            if (person.Id == where.BotId) continue;
            var identity = await callers.TieAsync(person, where.TenantId, registry, cancellation);
            var parts = identity is null ? [] : registry.PartsOf(identity.Mail);
            if (HasSigned(sheet, parts)) members.Add(person.Id);
            else if (!parts.Any(part => MayRead(part, sheet))) outsiders.Add(person.Name ?? "une personne sans nom");
        }
        return new Present(members, outsiders);
    }

    /// <summary>Who heard the candidate has their sheet, though others sit in the commission by now.</summary>
    private static bool HasSigned(AppreciationSheet sheet, IReadOnlyList<Person> parts) =>
        parts.Any(part => part.Role == PersonRole.Member && (part.Mail == sheet.First.Mail || part.Mail == sheet.Second.Mail));

    private static bool MayRead(Person part, AppreciationSheet sheet) =>
        part.Role == PersonRole.President
        || part.IsTeamOf(sheet.Candidate)
        || (part.Role == PersonRole.Member && part.Commission == sheet.Candidate.Commission);
}
