using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Accounts;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Looks;
using Nivel.Web.Platform.Observing;
using Nivel.Web.Platform.Oidc;
using Nivel.Web.Platform.Outbox;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web;

/// <summary>Puts the house together: what there is (services) and in which order a request meets it (pipeline).</summary>
public static class House
{
    /// <summary>The last two parameters let tests bring their own database and clock.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null, Action<IServiceCollection>? replace = null, Database? database = null)
    {
        // Statements carry no parameters in the log, and their text is noise: warnings only, unless configured otherwise.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = "nivel", ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Configuration.AddEnvironmentVariables("NIVEL_").AddCommandLine(args);
        // A build folder holds a list of where its static files lie; a published folder holds the files.
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, "nivel.staticwebassets.runtime.json"))) builder.WebHost.UseStaticWebAssets();
        adjust?.Invoke(builder);
        AddServices(builder, database);
        replace?.Invoke(builder.Services);
        var app = builder.Build();
        UsePipeline(app);
        // An installation's own texts are written by hand: a line that does not fit is named, not silently missing.
        foreach (var line in app.Services.GetRequiredService<Texts>().LeftOut) app.Logger.LogWarning("A text was left out: {Line}", line);
        return app;
    }

    /// <summary>Everything that pages, verbs and jobs need.</summary>
    private static void AddServices(WebApplicationBuilder builder, Database? given)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        var settings = Settings.From(configuration);
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(Texts.FromAssembly(typeof(House).Assembly, MoreTexts.Of(settings.DataFolder)));
        var database = given ?? Database.From(configuration, settings.DataFolder);
        services.AddSingleton(database);
        database.AddTo(services);
        services.AddDataProtection().SetApplicationName("nivel");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlRepository = new KeyRing(provider.GetRequiredService<IServiceScopeFactory>())));
        services.AddSignIn(settings);
        services.AddOidc(configuration);
        services.AddWorkers(settings, configuration);
        services.AddScoped<Imports>().AddSingleton<SpooledFiles>();
        services.AddSingleton<PrintAssets>().AddSingleton<PdfPrinter>();
        services.AddModules();
        services.AddPages(configuration);
        services.AddObserving(configuration);
    }

    private static void AddPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/Modules").AddMvcOptions(mvc => { mvc.Filters.Add<PageDoor>(); mvc.Filters.Add<PageFrame>(); });
        // Finnish letters stay letters in the page; only what HTML needs is escaped.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(o => o.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));
        services.AddRouting(routes => routes.LowercaseUrls = true);
        services.AddAntiforgery(form => { form.Cookie.Name = "nivel.form"; form.Cookie.SameSite = SameSiteMode.Strict; });
        services.AddSingleton<Areas>();
        services.AddLanguages();
        services.AddBindingWords();
        services.AddRateLimits(configuration);
        services.AddResponseCompression(compression => compression.EnableForHttps = false);
    }

    private static void AddWorkers(this IServiceCollection services, Settings settings, IConfiguration configuration)
    {
        services.AddSingleton<LookLog>().AddHostedService(provider => provider.GetRequiredService<LookLog>());
        services.AddSingleton<IMessageDoor>(_ => configuration["Smtp:Host"] is null
            ? new FileDrop(Channel.Mail, Path.Combine(settings.DataFolder, "outbox", "mail")) : new SmtpDoor(configuration.GetSection("Smtp")));
        services.AddSingleton<IMessageDoor>(new FileDrop(Channel.Sms, Path.Combine(settings.DataFolder, "outbox", "sms")));
        services.AddSingleton<OutboxWorker>();
        services.AddSingleton<JobWorker>();
        if (!settings.RunsWorkers) return;
        services.AddHostedService(provider => provider.GetRequiredService<OutboxWorker>());
        services.AddHostedService(provider => provider.GetRequiredService<JobWorker>());
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseMiddleware<SafeHeaders>();
        app.UseExceptionHandler("/problem");
        app.UseStatusCodePagesWithReExecute("/problem", "?code={0}");
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseMiddleware<PageGate>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<Modules.Phases.LinesHere>();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapOidc();
        app.MapPasskeys();
        app.MapModules();
        app.MapObserving();
    }
}
