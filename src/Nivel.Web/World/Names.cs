namespace Nivel.Web.World;

/// <summary>Common names of Finland to make invented people from, a woman's and a man's in turn. No combination means anybody.</summary>
internal static class Names
{
    private static readonly (string Language, int Weight, string[] Given, string[] Family)[] Origins =
    [
        ("fi", 84, ["Aino", "Matti", "Helena", "Juhani", "Anneli", "Mikko", "Kaarina", "Antti", "Johanna", "Timo", "Maria", "Kari", "Hannele", "Jari", "Päivi", "Petri", "Sanna", "Ville", "Laura", "Teemu", "Emilia", "Joni", "Noora", "Eetu", "Sofia", "Onni", "Ritva", "Seppo", "Leena", "Pekka", "Eija", "Markku", "Tuula", "Hannu", "Satu", "Janne", "Minna", "Marko", "Tiina", "Sami", "Katja", "Jussi", "Elina", "Lauri", "Iida", "Aleksi", "Jenna", "Tuomas", "Veera", "Niko"],
            ["Korhonen", "Virtanen", "Mäkinen", "Nieminen", "Mäkelä", "Hämäläinen", "Laine", "Heikkinen", "Koskinen", "Järvinen", "Lehtonen", "Lehtinen", "Saarinen", "Salminen", "Heinonen", "Niemi", "Heikkilä", "Kinnunen", "Salonen", "Turunen", "Salo", "Laitinen", "Tuominen", "Rantanen", "Karjalainen", "Jokinen", "Mattila", "Savolainen", "Lahtinen", "Ahonen", "Ojala", "Leppänen", "Väisänen", "Hiltunen", "Kallio", "Miettinen", "Leinonen", "Pitkänen", "Aaltonen", "Manninen", "Koivisto", "Hakala", "Anttila", "Laaksonen", "Hirvonen", "Lehto", "Räsänen", "Laakso", "Toivonen", "Mustonen"]),
        ("sv", 5, ["Maria", "Anders", "Camilla", "Erik", "Susanne", "Johan", "Carina", "Mikael", "Ann-Sofi", "Kristian", "Linnea", "Oskar"],
            ["Johansson", "Nyman", "Lindholm", "Karlsson", "Andersson", "Lindström", "Sundström", "Holm", "Björklund", "Nygård"]),
        ("ru", 4, ["Irina", "Sergei", "Olga", "Aleksandr", "Natalia", "Dmitri", "Svetlana", "Andrei"], ["Ivanova", "Smirnov", "Kuznetsova", "Popov", "Volkova", "Morozov"]),
        ("ar", 3, ["Fatima", "Ahmed", "Layla", "Omar", "Noor", "Hassan", "Amira", "Yusuf"], ["Al-Khatib", "Hussein", "Saleh", "Hamid", "Nasser", "Khalil"]),
        ("uk", 2, ["Oksana", "Andrii", "Kateryna", "Bohdan", "Yuliia", "Taras"], ["Shevchenko", "Kovalenko", "Bondarenko", "Tkachenko"]),
        ("so", 2, ["Hodan", "Abdi", "Sahra", "Ali", "Ifrah", "Mohamed"], ["Abdullahi", "Farah", "Warsame", "Hassan", "Nur"]),
    ];

    private static readonly HashSet<string> Women = [.. Origins.SelectMany(o => o.Given.Where((_, place) => place % 2 == 0))];

    public static bool IsWoman(string given) => Women.Contains(given);

    private static readonly int Total = Origins.Sum(o => o.Weight);

    public static (string Given, string Family, string Language) Pick(Random random)
    {
        var at = random.Next(Total);
        foreach (var (language, weight, given, family) in Origins)
        {
            if ((at -= weight) < 0) return (given[random.Next(given.Length)], family[random.Next(family.Length)], language);
        }

        throw new InvalidOperationException("The weights do not add up");
    }
}
