using Nivel.Web.Modules.Services.Map;

namespace Nivel.Tests.Modules.Services.Map;

/// <summary>Invented networks of any size, the same every time for the same seed.</summary>
public static class Networks
{
    private static readonly string[] Names =
    [
        "Kuntouttava työtoiminta – Metsolan paja", "Palkkatuettu työ yrityksessä", "Hygieniapassikoulutus", "Ryhmämuotoinen mielenterveysvalmennus",
        "CV-klinikka", "Suomi toisena kielenä, A2–B1", "Edelleensijoitus kiinteistöhuoltoon", "IPS-työhönvalmennus", "Velka- ja talousneuvonta",
        "Työllistymistä edistävä monialainen yhteispalvelu ja työkyvyn tuki", "Arbetslivsorienterande rehabilitering", "Paja",
    ];

    public static readonly MapLine[] Lines =
    [
        new("K", "Kartoitus"), new("H", "Hyvinvointi ja kuntoutus"), new("O", "Ohjaus ja valmennus"), new("T", "Taidot"),
        new("P", "Palkkatuettu työ"), new("A", "Avoimet työmarkkinat") { IsTerminus = true },
    ];

    public static MapNetwork Of(int stations, int seed = 1)
    {
        var chance = new Random(seed);
        return new(Lines, [.. Enumerable.Range(0, stations).Select(number => Station(number, chance))]);
    }

    public static MapStation Station(int number, Random chance)
    {
        var line = chance.Next(24) == 0 ? 5 : chance.Next(5);
        var lines = new List<int> { line };
        if (chance.Next(6) == 0 && line < 4) lines.Add(line + 1);
        if (chance.Next(25) == 0) lines.Add(chance.Next(6));
        return new($"s{number}", $"{Names[chance.Next(Names.Length)]} {number}", $"/services/{number}", [.. lines.Distinct().Select(at => Lines[at].Letter)])
        {
            Order = chance.Next(60),
            FreePlaces = chance.Next(4) == 0 ? null : chance.Next(20),
            AnswerDays = chance.Next(1, 14),
        };
    }
}
