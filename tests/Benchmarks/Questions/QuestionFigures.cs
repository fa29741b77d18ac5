using System.Diagnostics;
using System.Globalization;
using E4Bot.Benchmarks.Spread;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Answers;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Chat.Questions;
using E4Bot.Host.Files.Charts;
using E4Bot.Host.Kept;
using E4Bot.Host.Sessions;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Benchmarks.Questions;

/// <summary>
/// What the president's question costs: understanding it, and the whole answer with its chart, from the embedded store, for 1, 60 (an academy), 100 and 1,000
/// commissions of eight candidates each.
/// <code>dotnet run -c Release --project tests/Benchmarks -- questions [FOLDER]</code>
/// </summary>
internal static class QuestionFigures
{
    private const int Each = 8;
    private const int Readings = 2_000;
    private const int Answers = 15;

    private static readonly int[] Sizes = [1, 60, 100, 1_000];

    private static readonly string[] Asked =
        ["moyenne par commission", "écart-type de la 1", "histogramme sisr", "qui a moins de 8", "niveaux par compétence", "inversions", "les écarts", "accord des deux membres", "ordre du jour"];

    public static async Task RunAsync(string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"e4bot-questions-{Environment.ProcessId}"));
        try
        {
            var session = SessionFile.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json"));
            foreach (var size in Sizes)
            {
                using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, $"{size}.db"));
                await MeasureAsync(store, session, size);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(IRowStore store, ExamSession session, int commissions)
    {
        var registry = await new SpreadStore(session, Each).FillAsync(store, commissions, _ => { });
        var scope = new QuestionScopes(session).Of(registry, [], [.. registry.Commissions], new DateOnly(2027, 5, 20));
        var populations = new Populations(new CommissionReading(store, session), session);
        foreach (var text in Asked)
        {
            var question = Understand(text, scope);
            var reading = Median(Readings, () => Understand(text, scope)) * 1000;
            var bytes = 0;
            var answering = new List<double>();
            for (var n = 0; n < Answers; n++)
            {
                var started = Stopwatch.GetTimestamp();
                bytes = await AnswerAsync(question, registry, populations, scope, session);
                answering.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
            answering.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{commissions,5} commissions | « {text} » | understood in {reading:F1} µs | answered in median {answering[answering.Count / 2]:F1} ms, longest {answering[^1]:F1} ms | card {bytes / 1024.0:F1} KB"));
        }
    }

    /// <summary>Read, computed, drawn and written, as the chat does it.</summary>
    private static async Task<int> AnswerAsync(Question question, RegistryIndex registry, Populations populations, QuestionScope scope, ExamSession session)
    {
        var seen = await populations.ReadAsync(registry, question, [.. registry.Commissions], default);
        var spokenOf = seen.SpokenOf(question);
        if (spokenOf.Graded.Count == 0) throw new InvalidOperationException("A made-up session has no notes.");
        var said = new Understood(QuestionWords.Of(question, scope), false, spokenOf.Graded.Count, spokenOf.Registered, spokenOf.Unreadable);
        var card = AnswerCard.Of(AllAnswers.Of(question, seen, session), said, next => QuestionWords.Of(next, scope), chart => ChartPicture.Draw(chart));
        return CardJson.Write(card).Length;
    }

    private static Question Understand(string text, QuestionScope scope) => QuestionReader.Read(text, scope) is Reading.Understood understood
        ? understood.Question
        : throw new InvalidOperationException($"« {text} » was not understood.");

    private static double Median(int times, Action act)
    {
        var taken = new double[times];
        for (var n = 0; n < times; n++)
        {
            var started = Stopwatch.GetTimestamp();
            act();
            taken[n] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
        Array.Sort(taken);
        return taken[times / 2];
    }
}
