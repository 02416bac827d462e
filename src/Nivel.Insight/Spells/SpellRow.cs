namespace Nivel.Insight.Spells;

/// <summary>One row of the store: a run of days of one kind in one life.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Begins">First day.</param>
/// <param name="Ends">Last day; null while open.</param>
/// <param name="Code">By kind, see <see cref="SpellKind"/>.</param>
/// <param name="Service">Code of a service; 0 when there is none.</param>
/// <param name="Gap">By kind, see <see cref="SpellKind"/>.</param>
public readonly record struct SpellRow(SpellKind Kind, DateOnly Begins, DateOnly? Ends, int Code = 0, int Service = 0, int? Gap = null);
