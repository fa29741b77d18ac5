using System.Net.Sockets;
using E4Bot.Host.Store;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Composition;

/// <summary>What keeps the program from running and is the operator's to mend: sentences instead of a trace. A bug is none of these, and keeps its trace.</summary>
public static class StartFailure
{
    private const string OtherAddress = "Stop the program that listens there, or choose another address with --urls.";

    /// <summary>Runs the program to its exit code: 1, with the sentences on standard error, when such a failure ends it.</summary>
    public static async Task<int> TellAsync(Func<Task<int>> program)
    {
        try
        {
            return await program();
        }
        catch (Exception failure) when (Sentences(failure) is { } sentences)
        {
            foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>Null when the failure is not one that an operator could mend.</summary>
    public static IReadOnlyList<string>? Sentences(Exception failure) => failure switch
    {
        OptionsValidationException wrong => [.. wrong.Failures],
        StoreUnavailableException store => [store.Message],
        InvalidDataException { InnerException: FormatException unread } file => [$"{file.Message} {unread.Message}"],
        IOException { InnerException: AddressInUseException } taken => [$"{taken.Message} {OtherAddress}"],
        IOException { InnerException: AggregateException { InnerExceptions: [SocketException, ..] } } closed => [$"{closed.Message} {OtherAddress}"],
        SocketException refused => [$"An address of urls cannot be listened on: {refused.Message}. Choose another with --urls."],
        AggregateException several => All(several.InnerExceptions),
        _ => null,
    };

    /// <summary>Null as soon as one of them is a bug.</summary>
    private static List<string>? All(IReadOnlyList<Exception> failures)
    {
        var told = failures.Select(Sentences).ToList();
        return told.Contains(null) ? null : [.. told.SelectMany(sentences => sentences!).Distinct()];
    }
}
