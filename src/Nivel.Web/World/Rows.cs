using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.World;

/// <summary>Rows on their way to the database, flushed in an order that the foreign keys allow.</summary>
internal sealed class Rows(Db db)
{
    private readonly List<Client> clients = [];
    private readonly List<Assignment> assignments = [];
    private readonly List<Spell> spells = [];
    private readonly List<Participation> participations = [];
    private readonly List<Consent> consents = [];
    private readonly List<Plan> plans = [];
    private readonly List<Referral> referrals = [];
    private readonly List<Assessment> assessments = [];
    private readonly List<Attendance> attendances = [];
    private readonly List<Appointment> appointments = [];
    private readonly List<NeedsCheck> needs = [];
    private readonly List<ClientSkill> skills = [];
    private readonly List<WorkWish> wishes = [];
    private readonly List<ClientTask> tasks = [];
    private readonly List<Visit> visits = [];
    private readonly List<Candidate> candidates = [];
    private readonly List<Placement> placements = [];
    private readonly List<Happening> happenings = [];

    public long Happenings { get; private set; }

    public void Add(params ReadOnlySpan<object> rows)
    {
        foreach (var row in rows)
        {
            Sort(row);
            if (row is Recorded recorded) happenings.AddRange(recorded.TakeHappened());
        }
    }

    public void AddHappening(Happening happening) => happenings.Add(happening);

    public async Task Flush()
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await Write(clients);
        await Write(assignments);
        await Write(spells);
        await Write(participations);
        await Write(consents);
        await db.WriteAll(plans);
        await db.WriteAll(plans.SelectMany(p => p.Steps));
        plans.Clear();
        await Write(referrals);
        await Write(assessments);
        await Write(attendances);
        await Write(appointments);
        await Write(needs);
        await Write(skills);
        await Write(wishes);
        await Write(tasks);
        await Write(visits);
        await Write(candidates);
        await Write(placements);
        Happenings += happenings.Count;
        await Write(happenings);
        await transaction.CommitAsync();
    }

    private async Task Write<T>(List<T> rows) where T : class
    {
        if (rows.Count > 0) await db.WriteAll(rows);
        rows.Clear();
    }

    private void Sort(object row)
    {
        switch (row)
        {
            case Client r: clients.Add(r); break;
            case Assignment r: assignments.Add(r); break;
            case Spell r: spells.Add(r); break;
            case Participation r: participations.Add(r); break;
            case Consent r: consents.Add(r); break;
            case Plan r: plans.Add(r); break;
            case Referral r: referrals.Add(r); break;
            case Assessment r: assessments.Add(r); break;
            case Attendance r: attendances.Add(r); break;
            case Appointment r: appointments.Add(r); break;
            case NeedsCheck r: needs.Add(r); break;
            case ClientSkill r: skills.Add(r); break;
            case WorkWish r: wishes.Add(r); break;
            case ClientTask r: tasks.Add(r); break;
            case Visit r: visits.Add(r); break;
            case Candidate r: candidates.Add(r); break;
            case Placement r: placements.Add(r); break;
            default: throw new ArgumentException($"No table for {row.GetType().Name}", nameof(row));
        }
    }
}
