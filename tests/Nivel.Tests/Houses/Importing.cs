using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Web.Platform.Imports;
using ImportWork = Nivel.Web.Platform.Imports.Imports;

namespace Nivel.Tests.Houses;

/// <summary>Takes a file in as a person would: looked at first, then taken.</summary>
internal static class Importing
{
    public static async Task<ImportBatch> TakeIn(this TestHouse house, string kind, string path, string persona = "91-administrator")
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var scope = house.Services.CreateAsyncScope();
        var imports = scope.ServiceProvider.GetRequiredService<ImportWork>();
        var by = (await house.InDb(db => db.People.SingleAsync(u => u.Persona == persona))).AsActor();
        var (importer, source) = (imports.Find(kind)!, new ImportSource(path, Path.GetFileName(path)));
        var batch = await imports.Preview(importer, source, new Dictionary<string, string>(), by, cancel);
        await imports.Commit(batch, importer, source, by, cancel);
        return batch;
    }

    /// <param name="name">Its name as a file; the end of it says what it is.</param>
    public static async Task<ImportBatch> TakeIn(this TestHouse house, string kind, string name, string content, string persona)
    {
        var path = Path.Combine(Databases.NewFolder(), name);
        await File.WriteAllTextAsync(path, content, new UTF8Encoding(false), TestContext.Current.CancellationToken);
        return await house.TakeIn(kind, path, persona);
    }
}
