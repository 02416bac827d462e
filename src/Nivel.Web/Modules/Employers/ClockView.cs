namespace Nivel.Web.Modules.Employers;

/// <summary>What the clock of a promised answer shows of an order.</summary>
public sealed record ClockView(JobOrderState State, DateOnly AnswerBy, DateOnly? AnsweredOn);
