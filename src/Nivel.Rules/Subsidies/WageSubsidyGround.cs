namespace Nivel.Rules.Subsidies;

/// <summary>On what ground an employer gets support for the pay of somebody who was unemployed.</summary>
public enum WageSubsidyGround
{
    /// <summary>Improving vocational skills (palkkatuki ammatillisen osaamisen parantamiseen).</summary>
    Skills,

    /// <summary>Work ability reduced by disability or illness (alentuneesti työkykyinen).</summary>
    ReducedWorkAbility,

    /// <summary>The subsidy of 100 per cent to an association, a foundation or a registered religious community.</summary>
    Association,

    /// <summary>Sixty years or more and long unemployed (60 vuotta täyttänyt pitkään työttömänä ollut).</summary>
    Over60,

    /// <summary>Apprenticeship training (oppisopimuskoulutus).</summary>
    Apprenticeship,

    /// <summary>Employment support for those of 55 years or more (55 vuotta täyttäneiden työllistämistuki): granted under its own sections, paid as a wage subsidy.</summary>
    Over55,
}

/// <summary>The grounds as codes.</summary>
public static class WageSubsidyGrounds
{
    /// <summary>"skills", "reduced-work-ability", "association", "over-60", "apprenticeship" or "employment-support-55".</summary>
    public static string CodeOf(WageSubsidyGround ground) => ground switch
    {
        WageSubsidyGround.Skills => "skills",
        WageSubsidyGround.ReducedWorkAbility => "reduced-work-ability",
        WageSubsidyGround.Association => "association",
        WageSubsidyGround.Over60 => "over-60",
        WageSubsidyGround.Apprenticeship => "apprenticeship",
        WageSubsidyGround.Over55 => "employment-support-55",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };
}
