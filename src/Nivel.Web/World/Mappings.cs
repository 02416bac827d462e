using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Needs;
using Nivel.Web.Modules.WorkAbility;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.World;

/// <summary>The persona's person has gone through the needs twice with the coach: debts are less of a worry, the way to work more.</summary>
internal sealed class Mappings(Town town, Db db, DateOnly today)
{
    private static readonly IReadOnlyList<NeedLine> First =
    [
        new(NeedTheme.Work, NeedLevel.Some, "Kymmenen vuotta keittiötyötä, tekee ripeästi ja siististi", "Kortit ovat vanhentuneet", "Haluan takaisin keittiöön."),
        new(NeedTheme.Everyday, NeedLevel.Some, "Hoitaa kodin ja lapsen asiat", "Päivärytmi on siirtynyt myöhäiseen", "Aamut ovat vaikeita."),
        new(NeedTheme.WorkAbility, NeedLevel.None, Affects: AffectsWork.No),
        new(NeedTheme.Economy, NeedLevel.Much, "Laskut maksetaan aina ensin", "Velka painaa", "Velat valvottavat öisin."),
        new(NeedTheme.Housing, NeedLevel.None, "Vuokra-asunto on kunnossa"),
        new(NeedTheme.Language, NeedLevel.None, "Puhuu suomea ja ruotsia"),
        new(NeedTheme.People, NeedLevel.NotAsked),
        new(NeedTheme.Mobility, NeedLevel.None, "Pyörä ja bussi"),
    ];

    public void Make(Client persona)
    {
        var coach = town.Coaches[0].AsActor();
        var first = NeedsAssessment.Begin(persona, 1, First, coach, At(185));
        first.Finish(coach, At(185));
        var second = NeedsAssessment.Begin(persona, 2, First, coach, At(10));
        second.Write(First.Select(Later), coach, At(10));
        second.Finish(coach, At(10));
        second.Miss(NeedTheme.Mobility, today.AddDays(-10));
        db.AddRange(first, second);
        Works(persona);
    }

    /// <summary>What the person has found to work, one of them chosen for employers and one still in the coach's words.</summary>
    private void Works(Client persona)
    {
        var (coach, own) = (town.Coaches[0].AsActor(), town.Coaches[0].AsActor() with { ClientId = persona.Id });
        var shown = WorkFinding.Write(persona, FindingKind.Task, "Keittiön siisteys ja esivalmistelu sujuvat, kun saan tehdä ne omaan tahtiin.", "Keittiöapulainen", own, At(8), today.AddDays(-8));
        shown.Correct(shown.Words, true, own);
        db.AddRange(shown, WorkFinding.Write(persona, FindingKind.Adaptation, "Vuoro alkoi vasta kello kahdeksan, ja jaksoin koko päivän.", "Keittiöapulainen", coach, At(8), today.AddDays(-8)));
    }

    private static NeedLine Later(NeedLine was) => was.Theme switch
    {
        NeedTheme.Economy => was with { Need = NeedLevel.Some, Resources = "Velkaneuvonta on alkanut", Words = "Nyt on suunnitelma, ja nukun paremmin." },
        NeedTheme.Mobility => was with { Need = NeedLevel.Some, Obstacles = "Aamuvuoroon ei pääse bussilla", Words = "Kuuden vuoroon ei kulje mitään." },
        NeedTheme.People => was with { Need = NeedLevel.None, Resources = "Sisko ja naapuri auttavat" },
        _ => was,
    };

    private DateTimeOffset At(int daysAgo) => FinnishTime.At(today.AddDays(-daysAgo), new TimeOnly(14, 30));
}
