using E4Bot.Host.Files.Import;

namespace E4Bot.Host.CommandLine;

/// <summary>« import FILE »: a workbook, or one of the two CSV files with the other beside it, or the folder that holds them.</summary>
public static class ImportCommand
{
    private static readonly string[] Pair = ["Candidats.csv", "Personnes.csv"];

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        if (words.Operands is not [var path])
        {
            await Console.Error.WriteLineAsync("Give one file: « import FILE », a workbook .xlsx, or Candidats.csv with Personnes.csv beside it.");
            return 2;
        }
        var looked = GivenPath.Meanings(path).Select(FilesOf).ToArray();
        if (looked.FirstOrDefault(set => set.All(File.Exists)) is not { } files)
        {
            foreach (var missing in looked.SelectMany(set => set).Where(file => !File.Exists(file)))
                await Console.Error.WriteLineAsync($"The file {missing} does not exist: check its path.");
            return 2;
        }
        var outcome = await TakeAsync(services.GetRequiredService<Importing>(), files, cancellation);
        foreach (var sentence in outcome.Report) await Console.Out.WriteLineAsync(sentence);
        return outcome.Stands ? 0 : 1;
    }

    public static async ValueTask<ImportOutcome> TakeAsync(Importing importing, IReadOnlyList<string> files, CancellationToken cancellation)
    {
        var read = new List<ImportFile>();
        foreach (var file in files) read.Add(new ImportFile(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancellation)));
        return await importing.RunAsync(read, cancellation);
    }

    /// <summary>The files that a path stands for.</summary>
    public static IReadOnlyList<string> FilesOf(string path)
    {
        if (Directory.Exists(path)) return [.. Pair.Select(name => Path.Combine(path, name))];
        return path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? [.. Pair.Select(name => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name))]
            : [path];
    }
}
