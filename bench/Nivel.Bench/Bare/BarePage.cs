namespace Nivel.Bench;

/// <summary>What the framework alone gives: a Razor page with a layout, a table of 50 rows and a form. The measure that the product's pages are held against.</summary>
internal static class BarePage
{
    public static async Task<int> Serve(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Bare");
        var app = builder.Build();
        app.MapRazorPages();
        await app.RunAsync();
        return 0;
    }
}
