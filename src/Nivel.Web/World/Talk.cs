namespace Nivel.Web.World;

/// <summary>What coaches, providers and people write in the demo area: short, plain, believable.</summary>
internal static class Talk
{
    public static readonly string[] Notes =
    [
        "Soitettu. Arki sujuu paremmin kuin viimeksi, haluaa jatkaa sovitusti.",
        "Käytiin cv läpi. Lisätään varastokokemus ja trukkikortti.",
        "Ei tavoitettu puhelimella, lähetetty viesti ja ehdotettu uutta aikaa.",
        "Kertoi kiinnostuksesta hoiva-alaan. Sovittiin tutustumisesta pajan kautta.",
        "Haettu kahta paikkaa, toisesta kutsu haastatteluun ensi viikolla.",
        "Kyyti työpaikalle on ongelma: bussi ei kulje ennen seitsemää.",
        "Asumisen asiat kunnossa, jatkosta sovittu hyvinvointialueella.",
        "Kurssi alkoi hyvin, ryhmässä mukava ilmapiiri.",
        "Haastattelu ei tuottanut paikkaa, mutta palaute oli hyvä.",
        "Tarvitsee tukea hakemusten kirjoittamiseen. Sovittu aika työnhakuklubille.",
        "Perhetilanne on vakautunut, jaksaa nyt useamman päivän viikossa.",
        "Toivoo osa-aikaista työtä aluksi, 20–25 tuntia viikossa.",
        "Työkokeilu sujuu: esihenkilö kiitti täsmällisyyttä.",
        "Puhuttiin palkkatuesta. Työnantaja kiinnostunut, soitan huomenna.",
    ];

    public static readonly string[] Reviews =
    [
        "Vaihe käytiin läpi yhdessä: suunta on oikea, jatketaan.",
        "Edistystä on, mutta seuraavaan vaiheeseen on vielä matkaa. Jatketaan.",
        "Tavoite on sama, sovittiin uudet askeleet.",
    ];

    public static readonly (string Job, string Employer)[] Sought =
    [
        ("Keittiötyöntekijä", "Ruokala Suvanto"), ("Siivooja", "Puhdas Koti Oy"), ("Varastotyöntekijä", "Lehtomaan Tukku"), ("Myyjä", "Kauppa Jokivarsi"),
        ("Hoiva-avustaja", "Kallioniemen hoivakoti"), ("Puutarhatyöntekijä", "Merirannan taimisto"), ("Toimistosihteeri", "Tilitoimisto Salo"), ("Kuljettaja", "Peltokosken Kuljetus"),
    ];

    public static readonly (string Question, string Answer)[] Written =
    [
        ("Hei! Pitääkö tapaamiseen ottaa jotain mukaan?", "Hei! Ota työtodistukset, jos niitä on. Muuta ei tarvita."),
        ("Sain kutsun haastatteluun. Voisimmeko harjoitella ensin?", "Hienoa! Varaan meille ajan ja käydään kysymykset läpi."),
        ("En pääse torstaina, lapsi on kipeä.", "Kiitos tiedosta, ei haittaa. Ehdotan uutta aikaa ensi viikolle."),
        ("Kurssi alkoi ja tuntuu hyvältä.", "Mukava kuulla! Kysyn kuulumisia parin viikon päästä."),
    ];

    public static readonly string[] Messages =
    [
        "Hakee rytmiä arkeen ja näyttöä osaamisesta. Toivoo aloitusta mahdollisimman pian.",
        "Motivoitunut, kaipaa tukea alkuun. Pääsee omalla kyydillä.",
        "On ollut työttömänä pitkään. Ensimmäinen tavoite on löytää sopiva päivärytmi.",
        "Tietää mitä haluaa: tarvitsee kortin ja kokemusta ennen hakemista.",
        "Kieli sujuu arjessa, työkieli vaatii harjoitusta. Selkeä ohjaus riittää.",
        "Sovittu yhdessä, että tämä on seuraava askel. Ottakaa yhteyttä puhelimitse.",
    ];

    public static readonly string[] Answers =
    [
        "Tervetuloa! Soitamme ja sovimme tutustumiskäynnin.",
        "Paikka löytyy. Aloituspäivästä sovitaan tutustumisen jälkeen.",
        "Otamme mielellämme mukaan seuraavaan ryhmään.",
    ];

    public static readonly string[] Questions =
    [
        "Onko aktivointisuunnitelma tehty? Tarvitsemme sen ennen aloitusta.",
        "Tarvitaanko tulkkia ensimmäiseen tapaamiseen?",
        "Montako päivää viikossa sopii alkuun?",
    ];

    public static readonly (string Reason, string Words)[] Refusals =
    [
        ("full", "Ryhmä on täynnä, seuraava alkaa parin kuukauden päästä."),
        ("criteria", "Palvelu on alle 30-vuotiaille, siksi emme voi ottaa mukaan."),
        ("other-service", "Tilanteeseen sopii paremmin tuetumpi palvelu."),
        ("area", "Palvelu on vain oman kunnan asukkaille."),
    ];

    public static readonly string[] Results =
    [
        "Läsnäolo oli hyvää ja tehtävät vaativoituivat jakson aikana.",
        "Osaa työskennellä itsenäisesti, tarvitsee tukea uusissa tilanteissa.",
        "Vahvuus on huolellisuus. Seuraavaksi sopisi työkokeilu yrityksessä.",
        "Jakso jäi kesken, suosittelemme yhteistä keskustelua ennen jatkoa.",
    ];

    public static readonly string[] Goals =
    [
        "Löydän vakituisen työn varastosta tai logistiikasta kevään aikana.",
        "Saan arjen rytmin kuntoon ja kokeilen työtä pajalla.",
        "Hankin hygieniapassin ja haen keittiötyöhön.",
        "Opiskelen lähihoitajaksi oppisopimuksella.",
        "Parannan suomen kielen työkieleksi ja haen oman alan töitä.",
        "Selvitän, millaista työtä selkäni kestää, ja haen sen mukaan.",
    ];

    public static readonly string[] Steps =
    [
        "Täydennän cv:n ja julkaisen työnhakuprofiilin",
        "Haen kahta työpaikkaa viikossa",
        "Käyn tutustumassa pajaan",
        "Varaan ajan velkaneuvontaan",
        "Ilmoittaudun korttikoulutukseen",
        "Soitan oppilaitoksen hakupalveluun",
        "Osallistun työnhakuvalmennukseen",
        "Harjoittelen haastattelua valmentajan kanssa",
    ];

    public static readonly string[] NextSteps = ["Työkokeilu yrityksessä", "Haku työvoimakoulutukseen", "Työhönvalmennus", "Palkkatuettu työ", "Jatko sovitaan omavalmentajan kanssa"];
}
