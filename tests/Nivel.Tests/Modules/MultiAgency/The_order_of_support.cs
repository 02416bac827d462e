using Nivel.Web.Modules.MultiAgency;

namespace Nivel.Tests.Modules.MultiAgency;

/// <summary>The machine is small, so its properties are shown for all of it and not for a sample.</summary>
public sealed class The_order_of_support
{
    private static readonly SupportState[] States = Enum.GetValues<SupportState>();
    private static readonly SupportAct[] Acts = Enum.GetValues<SupportAct>();

    [Fact]
    public void Every_state_is_reached_from_the_noticed_need() => From(SupportState.Noticed).Order().ShouldBe(States.Order());

    [Fact]
    public void Every_act_is_possible_in_some_state() => Acts.Where(act => !States.Any(state => SupportFlow.After(state, act) is not null)).ShouldBeEmpty();

    [Fact]
    public void An_open_case_can_be_closed_by_one_act_at_any_time()
    {
        foreach (var state in States.Where(s => s.IsOpen()))
            Acts.Select(act => SupportFlow.After(state, act)).Any(after => after is { } to && !to.IsOpen()).ShouldBeTrue($"{state}");
    }

    [Fact]
    public void A_closed_case_stays_as_it_is()
    {
        foreach (var state in SupportFlow.Closed) From(state).ShouldBe([state]);
    }

    [Fact]
    public void The_case_is_shared_only_while_the_client_relationship_lasts() =>
        States.Where(s => s.IsShared()).ShouldBe([SupportState.Assessing, SupportState.Planning, SupportState.Supported]);

    [Fact]
    public void Nothing_leads_to_support_past_the_joint_assessment() =>
        From(SupportState.Noticed, without: SupportAct.Begin).ShouldBe([SupportState.Noticed, SupportState.Refused], ignoreOrder: true);

    private static HashSet<SupportState> From(SupportState first, SupportAct? without = null)
    {
        var (reached, waiting) = (new HashSet<SupportState> { first }, new Queue<SupportState>([first]));
        while (waiting.TryDequeue(out var state))
            foreach (var act in Acts.Where(a => a != without))
                if (SupportFlow.After(state, act) is { } to && reached.Add(to)) waiting.Enqueue(to);
        return reached;
    }
}
