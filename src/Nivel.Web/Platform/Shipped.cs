namespace Nivel.Web.Platform;

/// <summary>Where the files lie that travel beside the executable: the starter taxonomy, own names, the demo area.</summary>
public static class Shipped
{
    public static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "reference", name);
}
