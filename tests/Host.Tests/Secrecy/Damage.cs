using System.Text;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>Rows of a candidate that cannot be read any more, so that whoever needs them meets an exception; then they are as they were.</summary>
internal sealed class Damage(Room room, SomeCandidate candidate)
{
    private static readonly string Partition = Keys.Commission(SessionFiles.Of2027, new CommissionKey("Lycée Imaginaire", 1));

    private readonly IRowStore store = room.Services.GetRequiredService<IRowStore>();

    /// <summary>Every way in which a row may be spoilt, one after the other.</summary>
    public async Task Meanwhile(Func<Task> act)
    {
        var number = CandidateNumber.Parse(candidate.Number);
        foreach (var (key, spoil) in Ways(Keys.State(number), Keys.Sheet(number, Seat.First), Keys.Card(number)))
        {
            var whole = Encoding.UTF8.GetString((await store.FindAsync(Partition, key, default))!.Body.Span);
            var spoilt = spoil(whole);
            Assert.NotEqual(whole, spoilt);
            await Write(key, spoilt);
            await act();
            await Write(key, whole);
        }
    }

    private static IEnumerable<(string Key, Func<string, string> Spoil)> Ways(string state, string sheet, string card) =>
    [
        (state, whole => whole[..(whole.IndexOf(Planted.Observation1, StringComparison.Ordinal) + 8)]),
        (state, whole => whole.Replace($"\"{Planted.Observation1}\"", "{}", StringComparison.Ordinal)),
        (state, whole => whole.Replace("13.370377", $"\"{Planted.Note} {Planted.Typed}\"", StringComparison.Ordinal)),
        (state, whole => whole.Replace("13.370377", "370377", StringComparison.Ordinal)),
        (state, whole => whole.Replace($"\"number\":\"{Candidates.Alix.Number}\"", $"\"number\":\"{Planted.Name}numero\"", StringComparison.Ordinal)),
        (state, whole => whole.Replace("camille.fictive@exemple.test", $"{Planted.Name}courriel", StringComparison.Ordinal)),
        (sheet, whole => whole[..(whole.IndexOf(Planted.FirstsComment, StringComparison.Ordinal) + 8)]),
        (sheet, whole => whole.Replace("PartialMastery", Planted.UnknownLevel, StringComparison.Ordinal)),
        (sheet, whole => whole.Replace("\"patrimoine\"", $"\"{Planted.Name} ligne\"", StringComparison.Ordinal)),
        (card, whole => whole[..^10]),
    ];

    private async Task Write(string key, string json) =>
        Assert.IsType<CommitResult.Committed>(await store.CommitAsync(Partition, [new RowChange.Put(key, Encoding.UTF8.GetBytes(json))], default));
}
