using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>Someone asks for something.</summary>
internal sealed record Deed(Actor Actor, Command Command);
