namespace Nivel.Web.World;

/// <summary>The goals and steps of the demo area's plans in two languages of its people.</summary>
internal static class Translations
{
    public static readonly IReadOnlyList<string> Languages = ["ru", "uk"];

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["Löydän vakituisen työn varastosta tai logistiikasta kevään aikana."] = ["Найду постоянную работу на складе или в логистике этой весной.", "Знайду постійну роботу на складі або в логістиці цієї весни."],
        ["Saan arjen rytmin kuntoon ja kokeilen työtä pajalla."] = ["Налажу распорядок дня и попробую работать в мастерской.", "Налагоджу розпорядок дня та спробую працювати в майстерні."],
        ["Hankin hygieniapassin ja haen keittiötyöhön."] = ["Получу гигиенический паспорт и буду искать работу на кухне.", "Отримаю гігієнічний паспорт і шукатиму роботу на кухні."],
        ["Opiskelen lähihoitajaksi oppisopimuksella."] = ["Выучусь на помощника медсестры по договору ученичества.", "Вивчуся на помічника медсестри за договором учнівства."],
        ["Parannan suomen kielen työkieleksi ja haen oman alan töitä."] = ["Улучшу финский до рабочего уровня и буду искать работу по специальности.", "Покращу фінську до робочого рівня та шукатиму роботу за фахом."],
        ["Selvitän, millaista työtä selkäni kestää, ja haen sen mukaan."] = ["Выясню, какую работу выдержит моя спина, и буду искать её.", "З'ясую, яку роботу витримає моя спина, і шукатиму її."],
        ["Täydennän cv:n ja julkaisen työnhakuprofiilin"] = ["Дополню резюме и опубликую профиль соискателя", "Доповню резюме та опублікую профіль шукача роботи"],
        ["Haen kahta työpaikkaa viikossa"] = ["Подаю заявления на два рабочих места в неделю", "Подаю заявки на два робочі місця на тиждень"],
        ["Käyn tutustumassa pajaan"] = ["Схожу познакомиться с мастерской", "Сходжу познайомитися з майстернею"],
        ["Varaan ajan velkaneuvontaan"] = ["Запишусь на консультацию по долгам", "Запишуся на консультацію щодо боргів"],
        ["Ilmoittaudun korttikoulutukseen"] = ["Запишусь на курс для получения карты допуска", "Запишуся на курс для отримання картки допуску"],
        ["Soitan oppilaitoksen hakupalveluun"] = ["Позвоню в приёмную службу учебного заведения", "Зателефоную до приймальної служби навчального закладу"],
        ["Osallistun työnhakuvalmennukseen"] = ["Участвую в тренинге по поиску работы", "Беру участь у тренінгу з пошуку роботи"],
        ["Harjoittelen haastattelua valmentajan kanssa"] = ["Потренирую собеседование с наставником", "Потренуюся проходити співбесіду з наставником"],
    };

    /// <summary>Null when these words have no translation yet: a plan may be translated in part.</summary>
    public static string? Of(string words, string language) => Words.GetValueOrDefault(words)?[Languages.Index().First(l => l.Item == language).Index];
}
