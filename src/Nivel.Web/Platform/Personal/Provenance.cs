namespace Nivel.Web.Platform.Personal;

/// <summary>Where a fact came from and who entered it (D-06): imported facts name the source system, proxy entries the worker.</summary>
public sealed record Provenance(string Source, DateOnly AsOf, string EnteredBy);
