namespace Nivel.Rules.Statutory;

/// <summary>Lines of working that every count of working days shares.</summary>
internal static class CountingOfDays
{
    /// <summary>Which reading of arkipäivä was used: 380/2023 does not define the word, so the answer can be no surer than an inference.</summary>
    internal static Step Reading(WorkingDays reading) => new("working-days-read-as", reading switch
    {
        WorkingDays.Strict => "strict",
        WorkingDays.EvesOff => "eves",
        WorkingDays.SaturdaysToo => "sat",
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "Unknown reading."),
    }, "C-12", "not defined in 380/2023", Confidence.Inferred);
}
