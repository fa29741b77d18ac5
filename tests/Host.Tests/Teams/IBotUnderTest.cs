namespace E4Bot.Host.Tests.Teams;

/// <summary>The whole program, reached over HTTP only.</summary>
internal interface IBotUnderTest : IAsyncDisposable
{
    HttpClient Http { get; }
}
