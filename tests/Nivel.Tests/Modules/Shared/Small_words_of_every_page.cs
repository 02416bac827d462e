using System.Globalization;
using Nivel.Web.Modules.Shared;

namespace Nivel.Tests.Modules.Shared;

public class Small_words_of_every_page
{
    private static readonly DateOnly Day = new(2026, 3, 12);

    [Theory]
    [InlineData("fi-FI", "to 12.3.2026", "klo 9.05")]
    [InlineData("sv-FI", "tors 12.3.2026", "kl. 9.05")]
    [InlineData("en-FI", "Thu 12 March 2026", "at 9.05")]
    public void A_day_and_a_time_are_written_as_in_Finland(string language, string day, string time)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        DateWords.Day(Day, culture, weekday: true).ShouldBe(day);
        DateWords.Time(new(9, 5), culture).ShouldBe(time);
    }

    [Fact]
    public void Half_past_eleven_at_night_in_Greenwich_is_already_tomorrow_in_Finland() =>
        DateWords.InFinland(new(2026, 3, 5, 23, 30, 0, TimeSpan.Zero)).Day.ShouldBe(6);

    [Theory]
    [InlineData("Aino Virtanen", "AV")]
    [InlineData("Jari-Pekka von Lehtonen", "JL")]
    [InlineData("östen", "Ö")]
    [InlineData("  ", "")]
    [InlineData("Оксана Шевченко", "ОШ")]
    public void Initials_come_from_the_first_and_the_last_name(string name, string initials) => Initials.Of(name).ShouldBe(initials);

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(4, 50, "1 2 3 4 5 0 50")]
    [InlineData(25, 50, "1 0 24 25 26 0 50")]
    [InlineData(50, 50, "1 0 49 50")]
    public void A_pager_offers_the_ends_and_the_neighbours_and_never_a_gap_of_one(int current, int count, string offered) =>
        string.Join(' ', Pages.Offered(current, count)).ShouldBe(offered);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(25, 1)]
    [InlineData(26, 2)]
    public void Rows_fill_pages(int rows, int pages) => Pages.Count(rows, 25).ShouldBe(pages);
}
