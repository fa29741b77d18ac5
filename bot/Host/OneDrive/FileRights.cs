using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.OneDrive;

/// <summary>Who may be given a document: whoever may open it, by the one table.</summary>
public sealed class FileRights(Registers registers, Callers callers, Kept.Passages passages)
{
    public async ValueTask<bool> AllowAsync(Caller caller, RegistryIndex registry, Candidate candidate, DocumentKind kind, CancellationToken cancellation)
    {
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        return Permissions.Allow(caller.On(passage, registry.MembersOf(candidate.Commission)).Standing, DocumentRights.Needed(kind));
    }

    /// <summary>The same as things stand now, of someone who is not speaking: the registry may have changed since they asked.</summary>
    public async ValueTask<bool> AllowNowAsync(FileForPerson file, CandidateNumber number, CancellationToken cancellation)
    {
        var registry = await registers.ReadAsync(cancellation);
        return registry.Find(number) is { } candidate
            && await AllowAsync(await callers.OfAsync(file.PersonId, registry, cancellation), registry, candidate, file.Kind, cancellation);
    }
}
