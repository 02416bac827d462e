using Nivel.Web.Platform.Imports;

namespace Nivel.Web.Modules.Services.Ptv;

/// <summary>What a source would write on a card, put before a person instead of on the card.</summary>
public static class SourceProposal
{
    /// <param name="kept">The card as it stands, read without tracking: the source's words are tried on it and never saved.</param>
    /// <param name="waiting">What already waits for a person; it says the newest from now on.</param>
    /// <returns>False when the source says nothing else than the card.</returns>
    public static bool Make(ImportRun run, Service kept, Action<Service> fill, SourceChange? waiting)
    {
        var stands = CardForm.Of(kept).Words();
        fill(kept);
        var changes = FieldChange.Between(stands, CardForm.Of(kept).Words());
        if (changes.Count == 0) return false;
        var change = waiting ?? new SourceChange(kept);
        if (waiting is null) run.Db.SourceChanges.Add(change); else run.Db.Attach(change);
        change.Say(changes, run.Today);
        run.Db.ChangeTracker.DetectChanges();
        return true;
    }
}
