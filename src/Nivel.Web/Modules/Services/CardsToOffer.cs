namespace Nivel.Web.Modules.Services;

/// <summary>Cards that may be put before somebody who chooses: published, and not so long unchecked that nobody knows whether they are true. The directory shows the rest, marked.</summary>
public static class CardsToOffer
{
    extension(IQueryable<Service> cards)
    {
        public IQueryable<Service> ToOffer(DateOnly today)
        {
            var oldest = CardAge.OldestFresh(today);
            return cards.Where(s => s.State == CardState.Published && (s.CheckedOn == null || s.CheckedOn >= oldest));
        }
    }
}
