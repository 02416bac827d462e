using Nivel.Match;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Employers;

public sealed class What_a_training_teaches
{
    private static readonly Linker Linker = new(OwnNames.AddTo(Taxonomy.Load(Shipped.Folder("taxonomy")), Shipped.Folder("names")));

    [Theory]
    [InlineData("Hygieniapassikoulutus", "food-hygiene-passport")]
    [InlineData("Trukkikoulutus", "forklift-card")]
    [InlineData("Hitsaajan muuntokoulutus", "welding")]
    [InlineData("Tulityökortti", "hot-work-card")]
    public void The_word_for_a_course_hides_nothing(string name, string skill) =>
        CourseName.Skills(name, Linker).Where(l => l.Score >= Trainings.SureEnough).Select(l => l.Id.Value).ShouldContain(skill);

    [Theory]
    [InlineData("Rekrykoulutus")]
    [InlineData("Koulutus")]
    [InlineData("")]
    [InlineData("Avoin ammattiopisto")]
    [InlineData("Oikopolku hoiva-alalle")]
    public void A_name_that_tells_nothing_teaches_nothing(string name) =>
        CourseName.Skills(name, Linker).ShouldAllBe(l => l.Score < Trainings.SureEnough);
}
