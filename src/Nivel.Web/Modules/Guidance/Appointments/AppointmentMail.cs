using System.Globalization;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Guidance;

/// <summary>Tells a person of a booked meeting, in their own language.</summary>
public sealed class AppointmentMail(Texts texts, TimeProvider clock)
{
    /// <returns>Null for a person who has given no address.</returns>
    public OutboxMessage? Confirming(Client person, DateTimeOffset startsAt, int minutes, string place, Actor with)
    {
        if (person.Email is not { Length: > 0 } email) return null;
        var language = person.Language is Languages.Finnish or Languages.Swedish ? person.Language : Languages.English;
        var (day, time) = startsAt.InFinland();
        var culture = Languages.Culture(language);
        var when = $"{DateWords.Day(day, culture, weekday: true)} {DateWords.Time(time, culture)}";
        return new(Channel.Mail, email, texts.In(language, "Guidance.mail-subject"), texts.In(language, "Guidance.mail-body", when, place.Trim(), minutes.ToString(CultureInfo.InvariantCulture), with.Name), clock.Now);
    }
}
