using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Delivery;
using E4Bot.Host.Files.Import;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Import;

/// <summary>Imports and turns on one store, in which something may happen right before a commit.</summary>
public abstract class MeetingTests
{
    private protected static readonly Candidate Alix = new Given().Accepted().Registry.Candidates[0];

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected readonly FakeTimeProvider time;
    private protected readonly MeetingStore store = new();
    private protected readonly Kept.Passages passages;
    private protected readonly Registers registers;
    private protected readonly ExamTurn exam;
    private readonly Importing importing;

    private protected MeetingTests(DateTimeOffset now)
    {
        var session = SessionFiles.Of2027;
        time = new FakeTimeProvider(now);
        passages = new Kept.Passages(store, session);
        registers = new Registers(store, session, time);
        importing = new Importing(registers, passages, new HoldingBack(store, passages, time), Relocations.In(store, passages));
        exam = new ExamTurn(store, passages, session, TimeZoneInfo.Utc, new DutySignals(), time);
    }

    private protected ValueTask<ImportOutcome> Import(Given given) => importing.RunAsync(given.Csv(), Cancellation);

    /// <summary>Commission 2 is there, and nobody is heard by it.</summary>
    private protected static Given WithASecondCommission() => new Given()
        .With(["sacha.autre@exemple.test", "AUTRE", "Sacha", "membre", "Lycée Imaginaire", "2", "enseignant"])
        .With(["lou.autre@exemple.test", "AUTRE", "Lou", "membre", "Lycée Imaginaire", "2", "professionnel"]);

    /// <summary>Alix is heard by it.</summary>
    private protected static Given Moved() => WithASecondCommission().Candidate(2, "commission", "2");
}
