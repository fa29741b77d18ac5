using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Transmission;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>What the jury is given of one candidate.</summary>
/// <param name="Evaluation">The newest that was sealed; null of who was not graded.</param>
/// <param name="Notice">Why they are not valid, where a check of their file says so; else null.</param>
public sealed record JuryDossier(BordereauLine Line, SealedEvaluation? Evaluation, ConformityNotice? Notice);
