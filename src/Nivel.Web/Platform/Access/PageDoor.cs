using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Nivel.Web.Platform.Access;

/// <summary>The one door of all pages: closed unless the page says for whom it is open.</summary>
public sealed class PageDoor : IAsyncAuthorizationFilter
{
    public Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.ActionDescriptor is CompiledPageActionDescriptor page)
            context.Result = Answer(page.HandlerTypeInfo, Actor.From(context.HttpContext.User), context.HttpContext);
        return Task.CompletedTask;
    }

    /// <summary>May this role open the page? Nobody opens a page that says nothing.</summary>
    public static bool Opens(MemberInfo page, Role? role)
    {
        if (page.IsDefined(typeof(ForAnyoneAttribute), inherit: false)) return true;
        if (role is null) return false;
        if (page.IsDefined(typeof(ForSignedInAttribute), inherit: false)) return true;
        return page.GetCustomAttribute<ForAttribute>()?.Roles.Contains(role.Value) == true;
    }

    private static IActionResult? Answer(MemberInfo page, Actor? actor, HttpContext http)
    {
        if (Opens(page, actor?.Role)) return null;
        if (actor is not null) return new StatusCodeResult(StatusCodes.Status403Forbidden);
        var back = HttpMethods.IsGet(http.Request.Method) ? http.Request.Path + http.Request.QueryString : "/";
        return new RedirectResult($"/sign-in?back={Uri.EscapeDataString(back)}");
    }
}
