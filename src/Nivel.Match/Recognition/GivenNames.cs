using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Common first names: what follows one with a capital letter is a family name even if it is also a trade (Kokki, Seppä, Suutari).</summary>
internal static class GivenNames
{
    public static readonly string[] All =
        ("Aino Aleksi Anna Anne Anneli Antti Anu Ari Arja Eero Eeva Elina Emilia Emma Erkki Essi Eva Hanna Hannu Harri Heikki Helena Heli Henri Ida Ilkka Inka Irma Jaakko Jaana Jani Janne Jari "
        + "Jarmo Jenni Jesse Joni Jorma Jouni Juha Juhani Jukka Julia Jussi Kaisa Kalle Kari Karoliina Katja Katri Kimmo Kirsi Laura Lauri Leena Liisa Lotta Maija Mari Maria Marja Marko Markku Matti "
        + "Mika Mikael Mikko Minna Mira Miia Mohamed Natalia Niina Niko Noora Olga Olli Oskari Outi Paavo Paula Pekka Pentti Petri Petteri Pirjo Päivi Raija Raimo Reijo Riikka Risto Ritva Roope Sami "
        + "Samuel Sanna Sari Satu Seija Seppo Sini Sirpa Sofia Susanna Tanja Tapio Tarja Teemu Tero Tiina Timo Tiia Tommi Tuija Tuomas Tuula Veera Veikko Vesa Ville Virpi Ahmed Ali Fatima Svetlana "
        + "Anders Erik Johan Karin Lars Mats Per Ulla John Mary James").Split(' ');

    private static readonly FrozenSet<string> Small = All.Select(n => n.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is known of a word where there is no dictionary: "per" and "mark" are common words in other languages.</summary>
    public static NameKinds Of(string word) => Small.Contains(word) ? NameKinds.Given | NameKinds.Plain | NameKinds.Common
        : word.Length > 6 && (word.EndsWith("nen", StringComparison.Ordinal) || word.EndsWith("sson", StringComparison.Ordinal)) ? NameKinds.Family | NameKinds.Plain | NameKinds.Common : NameKinds.None;
}
