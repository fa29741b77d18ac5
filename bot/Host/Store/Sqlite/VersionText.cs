using System.Globalization;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>The file counts versions, the port hands them out as text.</summary>
internal static class VersionText
{
    public static RowVersion Of(long version) => new(version.ToString(CultureInfo.InvariantCulture));
}
