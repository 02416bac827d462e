using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Messages;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Searching;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.World;

/// <summary>Rows of a couple of thousand lives, written in an order that the foreign keys allow.</summary>
internal sealed class Batch
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
    private readonly List<ServiceGap> gaps = [];
    private readonly List<Appointment> appointments = [];
    private readonly List<NeedsCheck> needs = [];
    private readonly List<ClientSkill> skills = [];
    private readonly List<WorkWish> wishes = [];
    private readonly List<ClientTask> tasks = [];
    private readonly List<Visit> visits = [];
    private readonly List<Candidate> candidates = [];
    private readonly List<Placement> placements = [];
    private readonly List<SearchAct> searches = [];
    private readonly List<Message> messages = [];
    public List<Happening> Happenings { get; } = [];

    public async Task Write(Db db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.WriteAll(clients);
        await db.WriteAll(assignments);
        await db.WriteAll(spells);
        await db.WriteAll(participations);
        await db.WriteAll(consents);
        await db.WriteAll(plans);
        await db.WriteAll(plans.SelectMany(p => p.Steps));
        await db.WriteAll(plans.SelectMany(p => p.Signatures));
        await db.WriteAll(searches);
        await db.WriteAll(messages);
        await db.WriteAll(referrals);
        await db.WriteAll(attendances);
        await db.WriteAll(gaps);
        await db.WriteAll(appointments);
        await db.WriteAll(needs);
        await db.WriteAll(skills);
        await db.WriteAll(wishes);
        await db.WriteAll(tasks);
        await db.WriteAll(visits);
        await db.WriteAll(candidates);
        await db.WriteAll(placements);
        await db.WriteAll(assessments);
        await db.WriteAll(Happenings);
        await transaction.CommitAsync();
    }

    public void Add(object row)
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
            case ServiceGap r: gaps.Add(r); break;
            case Attendance r: attendances.Add(r); break;
            case Appointment r: appointments.Add(r); break;
            case NeedsCheck r: needs.Add(r); break;
            case ClientSkill r: skills.Add(r); break;
            case WorkWish r: wishes.Add(r); break;
            case ClientTask r: tasks.Add(r); break;
            case Visit r: visits.Add(r); break;
            case Candidate r: candidates.Add(r); break;
            case SearchAct r: searches.Add(r); break;
            case Message r: messages.Add(r); break;
            case Placement r: placements.Add(r); break;
            default: throw new ArgumentException($"No table for {row.GetType().Name}", nameof(row));
        }
    }
}
