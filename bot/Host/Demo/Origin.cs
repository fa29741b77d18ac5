namespace E4Bot.Host.Demo;

/// <summary>The address of this very program, as the page reached it.</summary>
internal static class Origin
{
    public static Uri Of(HttpContext http) => new UriBuilder(http.Request.Scheme, http.Request.Host.Host, http.Connection.LocalPort).Uri;
}
