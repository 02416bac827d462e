namespace Nivel.Web.Modules.Caseload;

/// <summary>A coach as the proposal sees one.</summary>
/// <param name="Key">Lasting key of the coach.</param>
/// <param name="Load">People whose coach this is now.</param>
/// <param name="Most">The most there may be.</param>
/// <param name="Languages">Codes of languages in which the coach serves.</param>
/// <param name="Municipalities">Codes of municipalities; empty means the whole area.</param>
/// <param name="IsAway">Absent today: gets nobody new.</param>
public sealed record CoachSeat(Guid Key, int Load, int Most, IReadOnlySet<string> Languages, IReadOnlySet<string> Municipalities, bool IsAway = false);

/// <summary>A person without a coach, with nothing that the choice does not need.</summary>
public sealed record Unassigned(Guid Key, string Language, string Municipality);

/// <summary>Why a coach was proposed, or why nobody was; texts "Caseload.reason-…".</summary>
public enum ProposalReason { Language, Municipality, LeastLoad, NobodyFree, EverybodyAway }

/// <param name="Coach">Null when there is nobody to propose.</param>
public sealed record Proposed(Unassigned Person, Guid? Coach, IReadOnlyList<ProposalReason> Reasons);

/// <summary>Shares people out evenly among the coaches who can serve them. Knows no clock and no database; the same people and coaches give the same proposal in any order.</summary>
/// <remarks>
/// A common language goes before a near municipality, and both before an even load; nobody goes over their most. Those whom fewest coaches can
/// serve are placed first, so that the only Swedish-speaking coach is not filled with people whom anybody could serve.
/// </remarks>
public static class Proposal
{
    public static IReadOnlyList<Proposed> Of(IEnumerable<CoachSeat> coaches, IEnumerable<Unassigned> people)
    {
        var seats = coaches.OrderBy(c => c.Key).ToList();
        var load = seats.ToDictionary(c => c.Key, c => c.Load);
        return [.. people.OrderBy(p => seats.Count(c => c.Languages.Contains(p.Language))).ThenBy(p => seats.Count(c => IsNear(c, p))).ThenBy(p => p.Key).Select(p => Place(p, seats, load))];
    }

    private static Proposed Place(Unassigned person, List<CoachSeat> seats, Dictionary<Guid, int> load)
    {
        var present = seats.Where(c => !c.IsAway).ToList();
        if (present.Count == 0) return new(person, null, [ProposalReason.EverybodyAway]);
        var best = present.Where(c => load[c.Key] < c.Most).OrderByDescending(c => c.Languages.Contains(person.Language)).ThenByDescending(c => IsNear(c, person))
            .ThenBy(c => (double)load[c.Key] / c.Most).ThenBy(c => c.Key).FirstOrDefault();
        if (best is null) return new(person, null, [ProposalReason.NobodyFree]);
        load[best.Key]++;
        return new(person, best.Key, [.. Why(best, person)]);
    }

    private static IEnumerable<ProposalReason> Why(CoachSeat coach, Unassigned person)
    {
        if (coach.Languages.Contains(person.Language)) yield return ProposalReason.Language;
        if (coach.Municipalities.Count > 0 && IsNear(coach, person)) yield return ProposalReason.Municipality;
        yield return ProposalReason.LeastLoad;
    }

    private static bool IsNear(CoachSeat coach, Unassigned person) => coach.Municipalities.Count == 0 || coach.Municipalities.Contains(person.Municipality);
}
