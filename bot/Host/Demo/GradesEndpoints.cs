namespace E4Bot.Host.Demo;

/// <summary>Grades the made-up session at one press, for whoever comes to try the president's questions.</summary>
internal static class GradesEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/grades", async (MadeUpGrades grades, CancellationToken cancellation) =>
        TypedResults.Ok(new { Graded = await grades.GiveAsync(cancellation) }));
}
