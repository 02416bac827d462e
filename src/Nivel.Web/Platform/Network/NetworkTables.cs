using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Platform.Network;

public static class NetworkTables
{
    extension(Db db)
    {
        public DbSet<EmploymentArea> Areas => db.Set<EmploymentArea>();
        public DbSet<Municipality> Municipalities => db.Set<Municipality>();
        public DbSet<Organisation> Organisations => db.Set<Organisation>();
        public DbSet<User> People => db.Set<User>();
    }
}
