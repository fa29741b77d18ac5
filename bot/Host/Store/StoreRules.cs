using System.Text.RegularExpressions;
using Azure.Data.Tables;
using E4Bot.Host.Store.Tables;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Store;

/// <summary>What the settings under <c>Storage</c> must be. No sentence repeats a connection string: it holds a key.</summary>
internal sealed partial class StoreRules : IValidateOptions<StoreOptions>
{
    public ValidateOptionsResult Validate(string? name, StoreOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(StoreOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path)) yield return "Storage:Path is empty: name the file of the embedded store, such as data/e4bot.db.";
        if (!string.IsNullOrEmpty(options.ConnectionString) && !string.IsNullOrEmpty(options.Account))
            yield return "Storage:ConnectionString and Storage:Account are both set: keep the one that is meant.";
        if (!string.IsNullOrEmpty(options.ConnectionString) && !IsConnectionString(options.ConnectionString))
            yield return "Storage:ConnectionString is no connection string of a storage account: copy it whole from the account's access keys.";
        if (!string.IsNullOrEmpty(options.Account) && !TableAccount.Serves(options.Account))
            yield return "Storage:Account is no storage account: give its name, 3 to 24 lower-case letters and digits, or the https address of its table service.";
        if (!TableName().IsMatch(options.Table)) yield return "Storage:Table is no table's name: 3 to 63 letters and digits, the first a letter, such as e4bot.";
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            _ = new TableServiceClient(text);
            return true;
        }
        catch (Exception failure) when (failure is FormatException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,62}$")]
    private static partial Regex TableName();
}
