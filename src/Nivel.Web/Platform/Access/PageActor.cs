using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Nivel.Web.Platform.Access;

public static class PageActor
{
    extension(PageModel page)
    {
        /// <summary>Who is acting on this page. Only for pages that are not for anyone: their door has seen to it that there is one.</summary>
        public Actor Actor => Actor.From(page.User) ?? throw new InvalidOperationException("The page is open to those who are not signed in");
    }
}
