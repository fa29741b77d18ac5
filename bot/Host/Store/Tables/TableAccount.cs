namespace E4Bot.Host.Store.Tables;

/// <summary>Where the table service of a storage account is.</summary>
internal static class TableAccount
{
    /// <summary>Of an account's name, in the public cloud; what is an address already is left as it is.</summary>
    public static Uri Address(string account) => IsAddress(account, out var address) ? address : new Uri($"https://{account}.table.core.windows.net");

    /// <summary>A name as Azure gives them, or an https address.</summary>
    public static bool Serves(string account) =>
        IsAddress(account, out _) || (account.Length is >= 3 and <= 24 && account.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign)));

    private static bool IsAddress(string account, out Uri address) =>
        Uri.TryCreate(account, UriKind.Absolute, out address!) && address.Scheme == Uri.UriSchemeHttps;
}
