using Microsoft.Extensions.Options;

namespace E4Bot.Host.Sessions;

/// <summary>A rehearsal that does not serve stops the program at its start, not at the first « répétition ».</summary>
internal sealed class RehearsalCheck : IValidateOptions<SessionOptions>
{
    public ValidateOptionsResult Validate(string? name, SessionOptions options)
    {
        try
        {
            RehearsalFiles.Read(SessionRegistration.Locate(options.Rehearsal));
            return ValidateOptionsResult.Success;
        }
        catch (OptionsValidationException wrong)
        {
            return ValidateOptionsResult.Fail(wrong.Failures);
        }
    }
}
