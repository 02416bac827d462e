using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Nivel.Web.Platform.Printing;

/// <summary>A page that also comes as a tagged PDF, with <c>?as=pdf</c>: the same page, loaded and logged the same way.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PrintableAttribute(string fileName) : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Query["as"] != "pdf") { await next(); return; }
        var printer = http.RequestServices.GetRequiredService<PdfPrinter>();
        if (!printer.IsPossible) { context.Result = new RedirectResult(WithoutPdf(http.Request)); return; }
        var (client, kept) = (http.Response.Body, new MemoryStream());
        http.Response.Body = kept;
        try { await next(); } finally { http.Response.Body = client; }
        await Answer(http, printer, kept.ToArray());
    }

    private async Task Answer(HttpContext http, PdfPrinter printer, byte[] page)
    {
        var response = http.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true) { await response.Body.WriteAsync(page); return; }
        var document = await printer.Print(Encoding.UTF8.GetString(page), http.RequestAborted);
        if (document is null) { response.Redirect(WithoutPdf(http.Request)); return; }
        (response.ContentType, response.ContentLength) = ("application/pdf", document.Length);
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}.pdf\"";
        await response.Body.WriteAsync(document);
    }

    private static string WithoutPdf(HttpRequest request) =>
        request.PathBase + request.Path + QueryString.Create(request.Query.Where(q => q.Key != "as"));
}
