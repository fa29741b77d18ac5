namespace E4Bot.Host.Demo;

/// <summary>The connector's refusals, with the codes that the protocol names.</summary>
internal static class Refusal
{
    public static IResult ConversationNotFound() => With(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");

    public static IResult ActivityNotFound() => With(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "The activity is not in this conversation.");

    public static IResult MemberNotFound() => With(StatusCodes.Status404NotFound, "MemberNotFoundInConversation", "The member is not in this conversation.");

    public static IResult BadSyntax() => With(StatusCodes.Status400BadRequest, "BadSyntax", "Activity must include a text or an attachment.");

    public static IResult UnknownAttachment() => With(StatusCodes.Status400BadRequest, "BadArgument", "Unknown attachment type.");

    public static IResult TooBig() => With(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "Message size too large.");

    private static IResult With(int status, string code, string message) =>
        TypedResults.Json(new { Error = new { Code = code, Message = message } }, statusCode: status);
}
