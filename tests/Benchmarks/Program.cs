using System.Globalization;
using E4Bot.Benchmarks.Documents;
using E4Bot.Benchmarks.Life;
using E4Bot.Benchmarks.National;
using E4Bot.Benchmarks.Pack;
using E4Bot.Benchmarks.Protocol;
using E4Bot.Benchmarks.Questions;
using E4Bot.Benchmarks.Spread;
using E4Bot.Benchmarks.Storage;
using E4Bot.Benchmarks.Store;
using E4Bot.Benchmarks.Turns;

switch (args)
{
    case ["store", .. var rest]:
        await StoreFigures.RunAsync(rest is [var disk, ..] ? disk : Path.GetTempPath());
        return 0;
    case ["storage", .. var rest]:
        await StorageFigures.RunAsync(rest is [var drive, ..] ? drive : Path.GetTempPath());
        return 0;
    case ["spread", .. var rest]:
        await SpreadFigures.RunAsync(rest is [var spot, ..] ? spot : Path.GetTempPath());
        return 0;
    case ["questions", .. var rest]:
        await QuestionFigures.RunAsync(rest is [var corner, ..] ? corner : Path.GetTempPath());
        return 0;
    case ["turns", .. var rest]:
        var seconds = rest is [var length, ..] ? double.Parse(length, CultureInfo.InvariantCulture) : 10;
        await TurnFigures.RunAsync(TimeSpan.FromSeconds(seconds), rest is [_, var folder, ..] ? folder : Path.GetTempPath());
        return 0;
    case ["life", .. var rest]:
        var evaluations = rest is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 10_000;
        await LifeFigures.RunAsync(evaluations, rest is [_, var place, ..] ? place : Path.GetTempPath());
        return 0;
    case ["pack", .. var rest]:
        var packed = rest is [var many, ..] ? int.Parse(many, CultureInfo.InvariantCulture) : 120;
        await PackFigures.RunAsync(packed, rest is [_, var where, ..] ? where : Path.GetTempPath());
        return 0;
    case ["documents", .. var rest]:
        await DocumentFigures.RunAsync(rest is [var room, ..] ? room : Path.GetTempPath());
        return 0;
    case [ColdDocument.Command, var form]:
        await DocumentFigures.RunColdAsync(form);
        return 0;
    case ["national", .. var rest] when rest.Length <= 3 && rest.All(number => int.TryParse(number, CultureInfo.InvariantCulture, out var count) && count > 0):
        int[] wanted = [.. rest.Select(number => int.Parse(number, CultureInfo.InvariantCulture)), .. new[] { 1_500, 30_000, 2 }[rest.Length..]];
        return await NationalFigures.RunAsync(wanted[0], wanted[1], wanted[2]);
    case ["protocol"]:
        ProtocolFigures.Run();
        return 0;
    case ["bare", .. var rest]:
        await BareEndpoint.RunAsync(rest);
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "Name what to measure: « store [FOLDER] », « storage [FOLDER] », « turns [SECONDS] [FOLDER] », « national [COMMISSIONS] [TURNS] [REPLICAS] », « spread [FOLDER] », « questions [FOLDER] », « life [EVALUATIONS] [FOLDER] », « pack [CANDIDATES] [FOLDER] », « documents [FOLDER] » or « protocol ».");
        return 1;
}
