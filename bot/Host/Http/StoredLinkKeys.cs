using System.Text;
using System.Xml.Linq;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace E4Bot.Host.Http;

/// <summary>
/// The keys that seal who has signed in, in the store that replicas share: who signed in at one is known to another. They are read at the start and once a
/// day, by a library that does not wait.
/// </summary>
internal sealed class StoredLinkKeys(IRowStore store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. store.ListAsync(Keys.LinkKeys, "", CancellationToken.None).AsTask().GetAwaiter().GetResult().Select(row => XElement.Parse(Encoding.UTF8.GetString(row.Body.Span)))];

    /// <param name="friendlyName">A name of the library's own, such as <c>key-…</c>. Another element of the same name takes its place.</param>
    public void StoreElement(XElement element, string friendlyName)
    {
        var body = Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        store.CommitAsync(Keys.LinkKeys, [new RowChange.Put(friendlyName, body)], CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }
}
