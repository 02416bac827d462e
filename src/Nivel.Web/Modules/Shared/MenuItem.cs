namespace Nivel.Web.Modules.Shared;

/// <summary>One entry of the main menu; the current one is where the reader stands.</summary>
public sealed record MenuItem(string Href, string Text, bool Current);
