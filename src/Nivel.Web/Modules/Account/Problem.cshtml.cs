using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Account;

/// <summary>What a person sees when something is not there, not allowed or broken. Never what was asked or typed.</summary>
[ForAnyone, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class ProblemModel : PageModel
{
    /// <summary>missing, forbidden, expired, too-many or error.</summary>
    public string Kind { get; private set; } = "error";

    public string TraceId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int? code) => Kind = Name(code);

    public void OnPost(int? code) => Kind = Name(code);

    private static string Name(int? code) => code switch { 404 => "missing", 403 => "forbidden", 400 => "expired", 429 => "too-many", _ => "error" };
}
