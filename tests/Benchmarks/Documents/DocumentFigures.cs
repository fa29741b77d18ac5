using System.Globalization;
using System.Text;
using E4Bot.Benchmarks.Store;
using E4Bot.Host.Files.Page;
using E4Bot.Host.Sessions;
using E4Bot.Pdf;

namespace E4Bot.Benchmarks.Documents;

/// <summary>
/// What a form costs, as a PDF and as a web page; and in the same run the same forms made by LibreOffice, one a start, and all in one start, which is its best.
/// <code>dotnet run -c Release --project tests/Benchmarks -- documents [FOLDER]</code>
/// </summary>
internal static class DocumentFigures
{
    private const int Candidates = 30;
    private const int Rounds = 20;

    public static async Task RunAsync(string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"e4bot-documents-{Environment.ProcessId}")).FullName;
        try
        {
            var session = SessionFile.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json"));
            var people = await Task.WhenAll(Enumerable.Range(1, Candidates).Select(n => MadeUpForms.OfAsync(n, session)));
            foreach (var (name, _) in Forms) await ColdDocument.MeasureAsync(name);
            foreach (var (name, form) in Forms)
            {
                Measure($"{name}, PDF", people, person => form(person).ToBytes());
                Measure($"{name}, web page", people, person => Encoding.UTF8.GetBytes(DocumentPage.Write(form(person))));
            }
            await OfficeFigures.RunAsync(folder, [.. Forms.SelectMany(form => people.Select((person, n) => ($"{form.Name}-{n}", form.Of(person))))]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static Task RunColdAsync(string name) => ColdDocument.RunAsync(
        name, Forms.First(form => form.Name == name).Of, SessionFile.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json")));

    private static (string Name, Func<MadeUpForms, PdfDocument> Of)[] Forms => [("notice", person => person.Notice), ("grid", person => person.Grid), ("sheet", person => person.Sheet)];

    private static void Measure(string what, MadeUpForms[] people, Func<MadeUpForms, byte[]> make)
    {
        var watch = ValueStopwatch.Start();
        var bytes = make(people[0]).Length;
        var first = watch.Seconds * 1_000;
        foreach (var person in people) make(person);
        GC.Collect();
        (var before, watch) = (GC.GetTotalAllocatedBytes(precise: true), ValueStopwatch.Start());
        for (var round = 0; round < Rounds; round++)
            foreach (var person in people) make(person);
        var (each, allocated) = (watch.Seconds * 1_000 / Rounds / people.Length, (GC.GetTotalAllocatedBytes(precise: true) - before) / Rounds / people.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: first {first:F1} ms, then {each:F2} ms, {bytes / 1024.0:F1} KB, {allocated / 1024.0:F0} KB allocated"));
    }
}
