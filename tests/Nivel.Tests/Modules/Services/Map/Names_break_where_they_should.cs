using Nivel.Web.Modules.Services.Map;

namespace Nivel.Tests.Modules.Services.Map;

public class Names_break_where_they_should
{
    [Theory]
    [InlineData("Kuntouttava työtoiminta – Metsolan paja", "Kuntouttava|työtoiminta –|Metsolan paja")]
    [InlineData("Hygieniapassikoulutus", "Hygieniapassi-|koulutus")]
    [InlineData("IPS-työhönvalmennus", "IPS-työhön-|valmennus")]
    [InlineData("CV-klinikka", "CV-klinikka")]
    [InlineData("Arjen taidot -ryhmä", "Arjen taidot|-ryhmä")]
    public void Between_words_then_between_parts_of_a_compound(string name, string lines) =>
        LabelText.Wrap(name, 102, 14, 4).ShouldBe(lines.Split('|'));

    [Fact]
    public void No_line_is_wider_than_its_room()
    {
        foreach (var station in Networks.Of(150).Stations)
            LabelText.Wrap(station.Name, 102, 14, 4).ShouldAllBe(line => LabelText.Width(line, 14) <= 102);
    }

    [Fact]
    public void A_name_that_does_not_fit_ends_in_an_ellipsis() =>
        LabelText.Wrap("Työllistymistä edistävä monialainen yhteispalvelu ja työkyvyn tuki", 102, 14, 4)[^1].ShouldEndWith("…");
}
