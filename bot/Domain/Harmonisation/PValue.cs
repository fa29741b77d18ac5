namespace E4Bot.Domain.Harmonisation;

/// <summary>How often chance alone gives so wide a gap, either way.</summary>
/// <param name="Value">Of this commission alone.</param>
/// <param name="Adjusted">By Holm's method over the commissions of its group: what may be held against the risk.</param>
public sealed record PValue(double Value, double Adjusted);
