using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>How a draft becomes the plan in force: the person reads it in peace, and every party of its kind agrees.</summary>
public sealed partial class Plan
{
    private readonly List<PlanSignature> signatures = [];

    public IReadOnlyList<PlanSignature> Signatures => signatures;

    /// <summary>When the draft was given to the person to read on the own pages.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }

    /// <summary>What the person wishes to change in the offered draft.</summary>
    public string? Wish { get; private set; }

    /// <summary>Parties whose agreement is still missing.</summary>
    public IEnumerable<PlanParty> Missing => Kind.Parties().Where(p => signatures.All(s => s.Party != p));

    public void Offer(Actor by, DateTimeOffset at)
    {
        if (State != PlanState.Draft || steps.Count == 0) throw new InvalidOperationException("Only a draft with steps can be offered");
        (OfferedAt, Wish) = (at, null);
        Record("PlanOffered", by, at, ClientId, $"plans/{Id}", facts: ("edition", $"{Edition}"));
    }

    /// <summary>The person asks for a change instead of agreeing; the draft goes back to the worker.</summary>
    public void Ask(string wish, Actor by, DateTimeOffset at)
    {
        MustBeDraft();
        (Wish, OfferedAt) = (wish.Trim(), null);
        Record("PlanChangeAsked", by, at, ClientId, $"plans/{Id}", words: Wish, facts: ("edition", $"{Edition}"));
    }

    /// <summary>Person and authority agree at the same time, as happens at a meeting. In force at once unless the kind has more parties.</summary>
    public void Agree(AgreedWay way, Actor by, DateTimeOffset at, DateOnly today)
    {
        Put(PlanParty.Person, way, null, by, at);
        if (Missing.Contains(PlanParty.Authority)) Put(PlanParty.Authority, AgreedWay.Electronic, null, by, at);
        Tell(PlanParty.Person, by, at, today);
    }

    /// <summary>One party agrees. With the last of them the plan is in force.</summary>
    /// <param name="name">Who signed, when another writes it down for them.</param>
    public void Sign(PlanParty party, AgreedWay way, string? name, Actor by, DateTimeOffset at, DateOnly today)
    {
        Put(party, way, name, by, at);
        Tell(party, by, at, today);
    }

    private void Put(PlanParty party, AgreedWay way, string? name, Actor by, DateTimeOffset at)
    {
        if (State != PlanState.Draft || steps.Count == 0) throw new InvalidOperationException("Only a draft with steps can be agreed");
        if (!Kind.Parties().Contains(party)) throw new ArgumentOutOfRangeException(nameof(party), "This kind has no such party");
        signatures.RemoveAll(s => s.Party == party);
        signatures.Add(new PlanSignature(Id, party, way, string.IsNullOrWhiteSpace(name) ? null : name.Trim(), by.UserId, at));
    }

    /// <summary>A signature is told when others are still waited for; the last one is told by the plan's coming into force.</summary>
    private void Tell(PlanParty party, Actor by, DateTimeOffset at, DateOnly today)
    {
        if (Missing.Any())
        {
            Record("PlanSigned", by, at, ClientId, $"plans/{Id}", facts: [("edition", $"{Edition}"), ("party", $"side-{party}")]);
            return;
        }

        (State, AgreedOn, AgreedBy) = (PlanState.Agreed, today, signatures.Single(s => s.Party == PlanParty.Person).Way);
        Record("PlanAgreed", by, at, ClientId, $"plans/{Id}", facts: [("edition", $"{Edition}"), ("steps", $"{steps.Count}"), ("way", $"{AgreedBy}")]);
    }
}
