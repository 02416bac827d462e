namespace Nivel.Rules.Subsidies;

/// <summary>What the authority knows of an application for a wage subsidy or employment support 55+ when it decides.</summary>
/// <param name="Ground">On what ground it is applied for.</param>
/// <param name="Employer">The employer.</param>
/// <param name="AppliedOn">The day of the application.</param>
/// <param name="DecidedOn">The day of the decision.</param>
public sealed record WageSubsidyApplication(WageSubsidyGround Ground, SubsidisingEmployer Employer, DateOnly AppliedOn, DateOnly DecidedOn)
{
    /// <summary>True when the support that runs is to be extended.</summary>
    public bool IsExtension { get; init; }

    /// <summary>The day on which the employment began or begins; null when not agreed.</summary>
    public DateOnly? EmploymentStartsOn { get; init; }

    /// <summary>The last day on which the employer dismissed somebody on production or economic grounds; null when never.</summary>
    public DateOnly? DismissedOn { get; init; }

    /// <summary>True when the employer has as many employees again as when it dismissed.</summary>
    public bool HasAsManyAgain { get; init; }

    /// <summary>True when the subsidy would distort competition.</summary>
    public bool WouldDistort { get; init; }

    /// <summary>True when the employer has essentially neglected pay, taxes or statutory payments.</summary>
    public bool HasNeglectedDuties { get; init; }

    /// <summary>True when reasons of the person make the subsidy fit in spite of neglect.</summary>
    public bool HasSpecialReason { get; init; }

    /// <summary>True when the employer was sentenced, or charged a sanction, for unlawful employment of foreigners in the year of the grant or the two before.</summary>
    public bool IsSentenced { get; init; }

    /// <summary>The last day of an earlier support to the same employer for the same person; null when there was none.</summary>
    public DateOnly? EarlierSupportEndedOn { get; init; }

    /// <summary>True when the pay would go by the result of the work only.</summary>
    public bool PaysByResultOnly { get; init; }

    /// <summary>True when the employer does not undertake to pay by the collective agreement, or the usual and reasonable pay where there is none.</summary>
    public bool RefusesAgreedPay { get; init; }

    /// <summary>True when the employer has other aid for the same pay.</summary>
    public bool HasOtherAid { get; init; }

    /// <summary>True when, after other aid, only little would be left to pay.</summary>
    public bool LeavesOnlyLittle { get; init; }
}
