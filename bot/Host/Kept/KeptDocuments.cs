using E4Bot.Domain.Conformity;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Kept;

/// <summary>What a journal speaks of and is kept whole beside the state. Whatever one of these throws says that it cannot be read.</summary>
/// <param name="HasSheet">Whether the sheet that was sealed as a version is there.</param>
/// <param name="HasTable">Whether what was read of a tableau de synthèse is there.</param>
/// <param name="Notice">The notice of a number; null when there is none.</param>
public sealed record KeptDocuments(Func<int, bool> HasSheet, Func<AttachedSynthesis, bool> HasTable, Func<int, ConformityNotice?> Notice);
