using E4Bot.Benchmarks.Store;

switch (args)
{
    case ["store", .. var rest]:
        await StoreFigures.RunAsync(rest is [var folder, ..] ? folder : Path.GetTempPath());
        return 0;
    default:
        await Console.Error.WriteLineAsync("Name what to measure: store [FOLDER]");
        return 1;
}
