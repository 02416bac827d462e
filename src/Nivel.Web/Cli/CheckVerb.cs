using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Cli;

internal static class CheckVerb
{
    public static async Task<int> Run(Arguments arguments)
    {
        if (arguments.Word(0, "what to check") != "audit") throw new WrongCall("there is only 'check audit'");
        await using var app = House.Build([.. arguments.ForHost(), "--Workers=false"]);
        await using var scope = app.Services.CreateAsyncScope();
        var found = await ChainCheck.Run(scope.ServiceProvider.GetRequiredService<Db>(), default);
        Console.WriteLine($"{found.Looks:N0} looks in {found.Chains:N0} chains: {(found.Broken.Count == 0 ? "all whole" : $"{found.Broken.Count} broken")}.");
        foreach (var broken in found.Broken) Console.WriteLine($"  {broken}");
        return found.Broken.Count == 0 ? 0 : 3;
    }
}
