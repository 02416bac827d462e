using Microsoft.EntityFrameworkCore;

namespace Nivel.Web.Platform.Data;

/// <summary>Two who change the same thing at once: one of them wins, and the other is told.</summary>
public static class Keeping
{
    /// <summary>Saves; false when somebody was faster. Then nothing was kept and everything loaded is forgotten, so that the page loads what the other wrote and tells of it.</summary>
    public static async Task<bool> Keep(this Db db)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
