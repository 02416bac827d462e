using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>What a coach asks, before it is sent.</summary>
public sealed record ConsultationDraft(ConsultedAs As, ConsultationGround Ground, string Question, ConsultationAttached Attached, DateOnly AnswerBy, string? WithheldWhy = null, MultiAgencySupportId? SupportId = null);

/// <summary>What is done with a consultation request. No happening carries its words: they may touch health, and the path is read by many.</summary>
public sealed partial class Consultation
{
    public static Consultation Ask(Client client, User to, ConsultationDraft draft, Actor by, DateTimeOffset at, DateOnly today)
    {
        if (draft.Ground == ConsultationGround.Support && draft.SupportId is null) throw new ArgumentException("The support is the ground, so it is named", nameof(draft));
        var asked = new Consultation
        {
            Id = ConsultationId.New(), AreaId = client.AreaId, ClientId = client.Id, AskedBy = by.UserId, ToUserId = to.Id, ToOrganisationId = to.OrganisationId, As = draft.As, Ground = draft.Ground,
            SupportId = draft.SupportId, Question = draft.Question.Trim(), AskedOn = today, AnswerBy = draft.AnswerBy, WithheldWhy = draft.WithheldWhy?.Trim(),
            // A question without a name has nothing of the person with it.
            Attached = draft.Ground == ConsultationGround.Nameless ? ConsultationAttached.None : draft.Attached,
        };
        asked.Record("ConsultationAsked", by, at, client.Id, asked.About, asked.Seers, facts: [("whom", $"consulted-{asked.As}"), ("due", asked.AnswerBy.ToString("O"))]);
        return asked;
    }

    /// <summary>The person's consent for this question alone; with it the worker's right to see the question ends.</summary>
    public Consent RestOn(Client client, string organisation, ConsentWay way, Actor by, DateTimeOffset at)
    {
        var scope = ConsentScope.Need | (Attached.HasFlag(ConsultationAttached.Contact) ? ConsentScope.Contact : ConsentScope.None);
        var consent = Consent.Give(client, by, at, AskedOn, new(ToOrganisationId, null, organisation), "network", scope, way, AnswerBy.AddDays(ShownDays), About);
        ConsentId = consent.Id;
        return consent;
    }

    public void Reply(string words, string? withheldWhy, Actor by, DateTimeOffset at, DateOnly today)
    {
        Close(ConsultationState.Answered, today);
        (Answer, WithheldWhy) = (words.Trim(), withheldWhy?.Trim() ?? WithheldWhy);
        Record("ConsultationAnswered", by, at, ClientId, About, Seers, facts: ("whom", $"consulted-{As}"));
    }

    public void Withdraw(Actor by, DateTimeOffset at, DateOnly today)
    {
        Close(ConsultationState.Withdrawn, today);
        Record("ConsultationWithdrawn", by, at, ClientId, About, Seers, facts: ("whom", $"consulted-{As}"));
    }

    /// <summary>The coach has taken the answer in hand; it no longer waits on the desk.</summary>
    public void Read(DateOnly today)
    {
        if (State == ConsultationState.Answered) ReadOn ??= today;
    }

    private string About => $"consultations/{Id}";

    private Audience Seers => WithheldWhy is null ? Audience.Shared : Audience.Team;

    private void Close(ConsultationState state, DateOnly today)
    {
        if (State != ConsultationState.Asked) throw new InvalidOperationException("It has been closed already");
        (State, ClosedOn) = (state, today);
    }
}
