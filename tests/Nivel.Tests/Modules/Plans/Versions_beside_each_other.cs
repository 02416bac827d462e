using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Plans;

public sealed class Versions_beside_each_other
{
    private static readonly Actor By = new(UserId.New(), Role.PersonalCoach, OrganisationId.New(), EmploymentAreaId.New(), "Coach");
    private static readonly DateOnly Day = new(2026, 3, 12);

    [Fact]
    public void A_step_in_other_words_is_changed_a_finished_one_is_done_and_the_rest_are_new_or_gone()
    {
        var before = Plan("Työ keittiöllä", "Soitan kolmeen keittiöön", "Käyn hygieniapassin", "Haen kouluun");
        before.Agree(AgreedWay.Spoken, By, DateTimeOffset.UnixEpoch, Day);
        before.Finish(before.Steps[1], By, DateTimeOffset.UnixEpoch, Day);
        var diff = PlanDiff.Of(before, Plan("Työ isolla keittiöllä", "Soitan viiteen keittiöön", "Teen ansioluettelon"));
        diff.Steps.Select(s => (s.Fate, (s.After ?? s.Before)!.Text)).ShouldBe([
            (StepFate.Changed, "Soitan viiteen keittiöön"), (StepFate.New, "Teen ansioluettelon"), (StepFate.Done, "Käyn hygieniapassin"), (StepFate.Gone, "Haen kouluun")]);
        diff.Goal.ShouldContain((Diff.New, "isolla"));
    }

    [Fact]
    public void Nothing_appears_or_disappears_in_between() => Check.QuickThrowOnFailure(Prop.ForAll(Words, Words, (one, other) =>
    {
        var (before, after) = (Plan("a", one), Plan("b", other));
        var diff = PlanDiff.Of(before, after);
        diff.Steps.Select(s => s.After).OfType<PlanStep>().OrderBy(s => s.Order).ShouldBe(after.Steps);
        diff.Steps.Select(s => s.Before).OfType<PlanStep>().OrderBy(s => s.Order).ShouldBe(before.Steps);
        PlanDiff.Of(before, before).IsEmpty.ShouldBeTrue();
    }));

    private static readonly Arbitrary<string[]> Words = Gen.Elements("Haen työtä", "Haen kurssille", "Soitan kouluun", "Soitan työpaikkaan", "Käyn pajalla", "Käyn lääkärissä").ArrayOf().Select(w => w.Distinct().Take(8).ToArray()).ToArbitrary();

    private static Plan Plan(string goal, params string[] steps)
    {
        var plan = Nivel.Web.Modules.Plans.Plan.Draft(By.AreaId, ClientId.New(), 1, goal, By, DateTimeOffset.UnixEpoch);
        foreach (var step in steps) plan.Add(step, TaskBearer.Person, Day);
        return plan;
    }
}
