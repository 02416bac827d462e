using Nivel.Web.Modules.Services.Map;

namespace Nivel.Tests.Modules.Services.Map;

public static class Words
{
    public static readonly MapWords Finnish = new("Metrokartta", "Linjat ovat vaiheita.", "vapaita paikkoja {0}", "ei vapaita paikkoja",
        "vastausaika {0} pv", "myös linjalla {0}", "käyty", "nyt tässä", "seuraava");
}
