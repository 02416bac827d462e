using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.World;

/// <summary>The persona's person has answered the own instrument twice: at the beginning with the coach, and again alone.</summary>
internal sealed class Situations(Town town, Db db, DateOnly today)
{
    public void Make(Client persona)
    {
        var shelved = InstrumentShelf.CameAlong.Single(s => s.Template.Code == "own-situation");
        var form = new InstrumentForm(persona.AreaId, shelved.Template, shelved.Json, null, At(200));
        var coach = town.Coaches[0].AsActor();
        db.AddRange(form, Round(persona, form, shelved.Template, coach, AnswerWay.Together, 190, lift: 0), Round(persona, form, shelved.Template, coach with { ClientId = persona.Id }, AnswerWay.Own, 12, lift: 1));
    }

    /// <summary>Answers that differ from item to item in a fixed way; later ones a step better in most.</summary>
    private InstrumentRound Round(Client persona, InstrumentForm form, InstrumentTemplate template, Platform.Access.Actor by, AnswerWay way, int daysAgo, int lift)
    {
        var answers = template.Items.Select((item, at) => (item.Code, Answer: item.Scale.Answers[Math.Clamp(1 + (at * 7 % 3) + (at % 4 == 0 ? 0 : lift), 0, item.Scale.Answers.Count - 1)].Code)).ToDictionary(a => a.Code, a => a.Answer);
        var round = InstrumentRound.Begin(persona, form, way, by, At(daysAgo));
        round.Answer(template, answers, isDone: true, way, by, At(daysAgo));
        return round;
    }

    private DateTimeOffset At(int daysAgo) => FinnishTime.At(today.AddDays(-daysAgo), new TimeOnly(13, 0));
}
