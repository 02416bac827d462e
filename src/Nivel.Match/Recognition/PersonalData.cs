using System.Text.RegularExpressions;

namespace Nivel.Match;

/// <summary>Finds what identifies a person in free text: identity codes, telephone numbers, addresses, dates of birth, names.</summary>
/// <remarks>
/// The signs of the century in an identity code are those of the decree 128/2010 as amended for 1.1.2023: + for the 1800s, - and Y X W V U for the 1900s, A to F for the 2000s.
/// Names are found by common first names and by words such as "nimi"; an uncommon name without such a word stays, so this is no anonymisation.
/// </remarks>
public static class PersonalData
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private static readonly Regex[] Patterns =
    [
        new(@"\d{6} ?[-+A-FU-Ya-fu-y] ?\d{3}[0-9A-Za-z]", Plain),
        new(@"[\w.+-]+@[\w-]+(\.[\w-]+)+|https?://\S+|www\.\S+", Plain),
        new(@"(\+\d{1,3}[ \-]?(\(0\))?[ \-]?|\b0)\d{1,3}[ \-]?\d{2,4}([ \-]?\d{2,4}){1,3}", Plain),
        new(@"\p{Lu}[\p{L}]*(katu|tie|kuja|polku|väylä|tori|rinne|raitti|kaari|bulevardi|gatan|vägen|stigen|gränden|torget) \d+( ?[A-Za-zÅÄÖåäö]\b)?( ?\d{1,3})?", Plain),
        new(@"\d+ [\p{L}]+ (Street|Road|Avenue|Lane)\b|\b\d{5} +\p{Lu}{1}[\p{L}]+", Plain),
        new(@"(syntynyt|syntymäaika|synt\.|\bs\.|född|födelsetid|born|date of birth|DOB)[ :]*(on |den )?\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}", Plain | RegexOptions.IgnoreCase),
        new(@"(syntymävuosi|födelseår|birth year|year of birth)[ :]*\d{4}", Plain | RegexOptions.IgnoreCase),
        new(@"([Nn]imi|NIMI|[Nn]amn|[Nn]ame|[Nn]imeni on|[Jj]ag heter|[Mm]y name is)[ :]+\p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+){0,2}", Plain),
    ];

    /// <summary>Common first names: what follows one with a capital letter is a family name even if it is also a trade (Kokki, Seppä, Suutari).</summary>
    private static readonly string[] FirstNames =
        ("Aino Aleksi Anna Anne Anneli Antti Anu Ari Arja Eero Eeva Elina Emilia Emma Erkki Essi Eva Hanna Hannu Harri Heikki Helena Heli Henri Ida Ilkka Inka Irma Jaakko Jaana Jani Janne Jari "
        + "Jarmo Jenni Jesse Joni Jorma Jouni Juha Juhani Jukka Julia Jussi Kaisa Kalle Kari Karoliina Katja Katri Kimmo Kirsi Laura Lauri Leena Liisa Lotta Maija Mari Maria Marja Marko Markku Matti "
        + "Mika Mikael Mikko Minna Mira Miia Mohamed Natalia Niina Niko Noora Olga Olli Oskari Outi Paavo Paula Pekka Pentti Petri Petteri Pirjo Päivi Raija Raimo Reijo Riikka Risto Ritva Roope Sami "
        + "Samuel Sanna Sari Satu Seija Seppo Sini Sirpa Sofia Susanna Tanja Tapio Tarja Teemu Tero Tiina Timo Tiia Tommi Tuija Tuomas Tuula Veera Veikko Vesa Ville Virpi Ahmed Ali Fatima Svetlana "
        + "Anders Erik Johan Karin Lars Mats Per Ulla John Mary James").Split(' ');

    private static readonly Regex FullName = new(@"\b(" + string.Join('|', FirstNames) + @")(-\p{Lu}\p{Ll}+)?( \p{Lu}\.?)? \p{Lu}\p{Ll}+", Plain);

    /// <summary>The text with every such place replaced by spaces; the length and all positions stay.</summary>
    /// <param name="text">Any text.</param>
    public static string Blanked(string text)
    {
        foreach (var pattern in Patterns) text = pattern.Replace(text, Blank);
        return FullName.Replace(text, Blank);
    }

    internal static string Blank(Capture match) => new(' ', match.Length);
}
