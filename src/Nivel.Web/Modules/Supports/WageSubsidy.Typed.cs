using Microsoft.AspNetCore.Mvc;
using Nivel.Rules;
using Nivel.Rules.Subsidies;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Supports;

public enum YesNo { NotKnown, Yes, No }

public enum Lasting { Permanent, FixedTerm }

/// <summary>The facts as typed. Their names stand in the address, which can be sent to somebody else: no fact is a name or an identity code.</summary>
public sealed partial class WageSubsidyModel
{
    /// <summary>The act as it stands came on this day; nobody plans a job by an older one.</summary>
    private static readonly DateOnly FirstDay = new(2023, 7, 1);

    [BindProperty(SupportsGet = true)] public string? Day { get; set; }
    [BindProperty(SupportsGet = true)] public string? Age { get; set; }
    [BindProperty(SupportsGet = true)] public string? Of14 { get; set; }
    [BindProperty(SupportsGet = true)] public string? Of28 { get; set; }
    [BindProperty(SupportsGet = true)] public string? Workless { get; set; }
    [BindProperty(SupportsGet = true)] public YesNo Qualification { get; set; }
    [BindProperty(SupportsGet = true)] public bool Integration { get; set; }
    [BindProperty(SupportsGet = true)] public bool Ability { get; set; }
    [BindProperty(SupportsGet = true)] public EmployerKind Employer { get; set; }
    [BindProperty(SupportsGet = true)] public bool Business { get; set; } = true;
    [BindProperty(SupportsGet = true)] public string? Wage { get; set; }
    [BindProperty(SupportsGet = true)] public string? Hours { get; set; }
    [BindProperty(SupportsGet = true)] public string? Full { get; set; }
    [BindProperty(SupportsGet = true)] public string? Starts { get; set; }
    [BindProperty(SupportsGet = true)] public Lasting Lasting { get; set; }
    [BindProperty(SupportsGet = true)] public string? Months { get; set; }
    [BindProperty(SupportsGet = true)] public bool Apprentice { get; set; }

    private SubsidisedPerson? ReadPerson(Answers answers)
    {
        var age = answers.Whole(nameof(Age), Age, 15, 99);
        var unemployed = new UnemployedMonths(answers.Whole(nameof(Of14), Of14, 0, 14, needed: false), answers.Whole(nameof(Of28), Of28, 0, 28, needed: false));
        var workless = answers.Whole(nameof(Workless), Workless, 0, 600, needed: false);
        if (!unemployed.AreSound) answers.Wrong(nameof(Of28), texts["Supports.months-contradict", unemployed.OfLast14, unemployed.OfLast14 + 14]);
        return age is not { } years ? null : new SubsidisedPerson(years)
        {
            Unemployed = unemployed,
            // All of the last 14 months is unemployment without a break; fewer may or may not be, and not known does not help.
            MonthsUnemployedNow = unemployed.OfLast14 == 14 ? 14 : null,
            HasUpperSecondaryQualification = Qualification == YesNo.NotKnown ? null : Qualification == YesNo.Yes,
            MayHaveIntegrationPlan = Integration,
            MonthsSinceGainfulWork = workless,
            HasReducedWorkAbility = Ability,
        };
    }

    private SubsidisedJob? ReadJob(Answers answers)
    {
        var wage = answers.Money(nameof(Wage), Wage, 1, 50_000);
        var (hours, full) = (answers.Number(nameof(Hours), Hours, 1, 60), answers.Number(nameof(Full), Full, 10, 60));
        if (hours > full) answers.Wrong(nameof(Hours), texts["Supports.hours-over-full"]);
        var starts = answers.Day(nameof(Starts), Starts, FirstDay, clock.Today.AddYears(2));
        // Months that were left in the field of a permanent job change nothing.
        int? months = Lasting == Lasting.FixedTerm ? answers.Whole(nameof(Months), Months, 1, 120) : null;
        return wage is { } euros && hours is { } weekly && full is { } most && starts is { } first
            ? new SubsidisedJob(euros, weekly, most, first, months, Apprentice)
            : null;
    }
}
