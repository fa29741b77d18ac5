using System.Globalization;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Form;
using E4Bot.Host.Files.Paper;
using E4Bot.Host.Kept;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.CommandLine;

/// <summary>« paper-pack FILE.pdf »: the forms of whoever is still to be heard, to be filled in by hand should the network fail.</summary>
public static class PaperPackCommand
{
    public const string Centre = "--centre";
    public const string Commission = "--commission";
    public const string Date = "--date";
    private const string Day = "yyyy-MM-dd";

    public static IEnumerable<string> Problems(CommandWords words)
    {
        if (words.Operands is not [{ Length: > 0 } given]) yield return "Give one file, which is made: « paper-pack FILE.pdf ».";
        else if (NewFile.ProblemOf(GivenPath.ForNew(given)) is { } problem) yield return problem;
        if (words.Values.TryGetValue(Commission, out var number) && !IsNumber(number)) yield return $"{Commission} is a commission's number, such as 3.";
        if (words.Values.TryGetValue(Date, out var date) && !IsDay(date, out _)) yield return $"{Date} is a day, such as 2027-05-18.";
    }

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        var index = await services.GetRequiredService<Registers>().TryReadAsync(cancellation);
        if (index is null) return await RefuseAsync("The session's registry cannot be read: run « verify ». Nothing was written.");
        if (index.Registry.Candidates.Count == 0) return await RefuseAsync("Nobody is registered: import the candidates first, with « import FILE ».");
        var centres = CentreSearch.Matching(Transmissions.CentresOf(index), words.Values.GetValueOrDefault(Centre)?.Trim());
        var choice = Choice(words, centres);
        CommissionKey[] commissions = [.. index.Registry.Candidates.Select(candidate => candidate.Commission).Distinct().Where(choice.Holds).OrderBy(c => c.Centre, StringComparer.Ordinal).ThenBy(c => c.Number)];
        if (commissions.Length == 0) return await RefuseAsync($"No candidate is registered there: look at {Centre} and at {Commission}. Nothing was written.");
        var passages = await ReadAsync(services.GetRequiredService<Passages>(), commissions.SelectMany(index.Registry.PassageOf), choice, cancellation);
        Passage[] heard = [.. passages.Where(passage => !PaperChoice.IsSettled(passage))];
        if (heard.Length == 0) return await RefuseAsync($"Nobody is left to be heard{(passages.Count == 0 ? " on that day" : "")}. Nothing was written.");
        return await FileTrouble.TellAsync(() => WriteAsync(services, index.Registry, heard, passages.Count - heard.Length, words));
    }

    private static async ValueTask<int> WriteAsync(IServiceProvider services, SessionRegistry registry, Passage[] heard, int leftOut, CommandWords words)
    {
        var (path, progress, now) = (GivenPath.ForNew(words.Operands[0]), Progress.Of(services), services.GetRequiredService<TimeProvider>().GetUtcNow());
        BlankForm[] forms = [.. heard.Select(passage => new BlankForm(passage.Candidate, passage.OralDate, registry.MembersOf(passage.Candidate.Commission), now))];
        var pack = PaperPack.Write(forms, services.GetRequiredService<ExamSession>(), done => progress.Tell("candidates written", done, forms.Length));
        await NewFile.WriteAsync(path, pack);
        await Console.Out.WriteLineAsync($"{path}: the forms of {forms.Length} candidates, to be printed on both sides. Left out, for there is nothing to fill in: {leftOut}.");
        return 0;
    }

    /// <summary>In the order of passage of each commission; another date that was given counts.</summary>
    private static async ValueTask<IReadOnlyList<Passage>> ReadAsync(Passages passages, IEnumerable<Candidate> candidates, PaperChoice choice, CancellationToken cancellation)
    {
        var read = new List<Passage>();
        foreach (var candidate in candidates) read.Add((await passages.ReadAsync(candidate, cancellation)).Passage);
        return
        [
            .. read.Where(choice.Holds).OrderBy(p => p.Candidate.Commission.Centre, StringComparer.Ordinal)
                .ThenBy(p => p.Candidate.Commission.Number).ThenBy(p => p.OralDate).ThenBy(p => p.Candidate.Time),
        ];
    }

    private static PaperChoice Choice(CommandWords words, IReadOnlyList<string> centres) => new(
        centres,
        words.Values.TryGetValue(Commission, out var number) ? int.Parse(number, CultureInfo.InvariantCulture) : null,
        words.Values.TryGetValue(Date, out var date) && IsDay(date, out var day) ? day : null);

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static async ValueTask<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
