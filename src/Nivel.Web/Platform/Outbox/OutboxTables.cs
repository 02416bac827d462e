using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Platform.Outbox;

public static class OutboxTables
{
    extension(Db db)
    {
        public DbSet<OutboxMessage> Outbox => db.Set<OutboxMessage>();
    }
}
