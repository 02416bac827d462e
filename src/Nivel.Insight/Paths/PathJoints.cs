using Nivel.Insight.Columns;
using Nivel.Insight.Store;
using Nivel.Rules;

namespace Nivel.Insight.Paths;

/// <summary>From where to where people go on their paths: between phases, and from a service to what follows it.</summary>
public static class PathJoints
{
    /// <summary>What begins later than this after a service is not called its continuation. A decision of this house: a quarter of a year, the rhythm of the statutory discussions.</summary>
    public const int FollowsWithinDays = 91;

    /// <summary>Phases that were left in the period, and where to: the next phase, or why the search ended. Whoever is still in the phase is not counted.</summary>
    /// <param name="store">Opened for reading.</param>
    /// <param name="area">Code of the area.</param>
    /// <param name="left">Days on which the phase was left.</param>
    public static IReadOnlyList<Joint> OfPhases(InsightStore store, int area, Days left) =>
    [
        .. store.Columns.Ask("""
            select p.code, p.gap, s.code, count(*), median(date_diff('day', p.begins, p.ends) + 1)::double
            from spells p left join (select distinct person, ends, code from spells where area = $1 and kind = 1) s on s.person = case when p.gap is null then p.person end and s.ends = p.ends
            where p.area = $1 and p.kind = 14 and p.ends between $2 and $3
            group by all order by all
            """, area, left.First, left.Last ?? DateOnly.MaxValue.AddYears(-1))
            .Select(r => new Joint(new(StationKind.Phase, (int)r.Whole(0)), NextOf(r), r.Whole(3), r.Number(4))),
    ];

    /// <summary>Services that ended in the period and could be followed to the end of the waiting time, and what began first after each.</summary>
    /// <param name="store">Opened for reading.</param>
    /// <param name="area">Code of the area.</param>
    /// <param name="ended">Days on which the service ended.</param>
    /// <param name="asOf">The day up to which things are known: a service that ended too lately to know is left out.</param>
    public static IReadOnlyList<Joint> OfServices(InsightStore store, int area, Days ended, DateOnly asOf)
    {
        var ripe = asOf.AddDays(-FollowsWithinDays - 1);
        var last = ended.Last is { } told && told < ripe ? told : ripe;
        return
        [
            .. store.Columns.Ask($"""
                with ended as (select row_number() over (order by person, ends, service, code) as id, person, code, service, ends from spells where area = $1 and kind = 12 and ends between $2 and $3),
                followed as (
                    select e.id, n.kind, n.code, n.service, date_diff('day', e.ends, n.begins) as days, row_number() over (partition by e.id order by n.begins, n.kind desc, n.code, n.service) as place
                    from ended e join spells n on n.person = e.person and n.area = $1 and n.kind in (12, 13) and n.begins > e.ends and n.begins <= e.ends + {FollowsWithinDays})
                select e.code, e.service, f.kind, f.code, f.service, count(*), median(f.days)::double
                from ended e left join followed f on f.id = e.id and f.place = 1 group by all order by all
                """, area, ended.First, last)
                .Select(r => new Joint(new(StationKind.Service, (int)r.Whole(0), (int)r.Whole(1)), FollowerOf(r), r.Whole(5), r.Number(6))),
        ];
    }

    private static Station NextOf(Row row) => row.Number(1) is { } phase ? new(StationKind.Phase, (int)phase) : row.Number(2) is { } exit ? new(StationKind.Exit, (int)exit) : default;

    private static Station FollowerOf(Row row) => row.Number(2) switch
    {
        12 => new(StationKind.Service, (int)row.Whole(3), (int)row.Whole(4)),
        13 => new(StationKind.Placement, (int)row.Whole(3)),
        _ => default,
    };
}
