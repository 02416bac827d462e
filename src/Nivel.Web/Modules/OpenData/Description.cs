using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.OpenData;

/// <summary>What the open interface says of itself at /openapi/v1.json: every address, its parameters, an example of an answer. Pages of people are not in it.</summary>
public static class Description
{
    public const string Document = "open";

    private static readonly Dictionary<string, (JsonSchemaType Type, string What)> Parameters = new()
    {
        ["search"] = (JsonSchemaType.String, "Words that all stand on the public face; inflected forms are found. At most 200 characters."),
        ["page"] = (JsonSchemaType.Integer, "The page, from 1."),
        ["per_page"] = (JsonSchemaType.Integer, "How many on a page: 1–100, 50 when not said."),
        ["organization_id"] = (JsonSchemaType.String, "Only the services of this organisation."),
        ["taxonomy_term_id"] = (JsonSchemaType.String, "Only services with this term."),
        ["taxonomy_id"] = (JsonSchemaType.String, "Only services, or terms, of this classification."),
        ["modified_after"] = (JsonSchemaType.String, "Only services changed at or after this instant (ISO 8601)."),
        ["minimal"] = (JsonSchemaType.Boolean, "Ids and days of change only, all in one answer."),
        ["full"] = (JsonSchemaType.Boolean, "With everything that belongs to each."),
        ["full_service"] = (JsonSchemaType.Boolean, "With whole services inside the organisation."),
        ["top_only"] = (JsonSchemaType.Boolean, "Only terms without a parent: here all of them."),
        ["parent_id"] = (JsonSchemaType.String, "Only terms under this one: here none."),
        ["postcode"] = (JsonSchemaType.String, "Of the specification, not answered here: the answer is 400. Cards have no street address, only the municipalities that they serve (service_areas); search by those."),
        ["proximity"] = (JsonSchemaType.Integer, "Of the specification, not answered here: the answer is 400, for the same reason as postcode."),
        ["area"] = (JsonSchemaType.String, "The employment area."),
    };

    public static void AddDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = endpoint => endpoint.GroupName == Document;
        options.AddDocumentTransformer(async (document, context, cancel) =>
        {
            using var scope = context.ApplicationServices.CreateScope();
            var books = await scope.ServiceProvider.GetRequiredService<OpenShelf>().Open(scope.ServiceProvider.GetRequiredService<Db>(), cancel);
            document.Info = new OpenApiInfo { Title = "Nivel, open data", Version = "1", Description = $"The service directory of employment areas: HSDS 3.0, data·inclusion v1, iCalendar. {Terms(books)} In words: /open-data" };
            if (books.Licence is { } given) document.Info.License = new OpenApiLicense { Name = given, Url = DataLicences.All[given] };
            // Never from the Host header, which a stranger may choose.
            document.Servers = [new OpenApiServer { Url = context.ApplicationServices.GetRequiredService<PublicAddress>().Of("").TrimEnd('/') }];
        });
    });

    /// <summary>Only what the areas have decided, in their own words of decision.</summary>
    private static string Terms(OpenBooks books) => books.Licence is { } given ? $"Free to use under {given}."
        : books.Licences.Count == 0 ? "The area has not decided on a licence: ask it before using the data elsewhere."
        : "Licences differ by area: " + string.Join(", ", books.Areas.Values.Select(a => $"{a.NameFi} {books.Licences.GetValueOrDefault(a.Id) ?? "not decided, ask"}")) + ".";

    public static RouteHandlerBuilder Described(this RouteHandlerBuilder endpoint, string what, string example, params string[] parameters) => endpoint.WithSummary(what).Produces(StatusCodes.Status200OK, typeof(JsonObject), "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var name in parameters) operation.Parameters.Add(Parameter(name, Parameters[name].Type, Parameters[name].What));
            operation.Parameters.Add(Parameter("lang", JsonSchemaType.String, "Language of names and explanations: fi, sv or en; Finnish when not said."));
            if (operation.Responses?["200"].Content?.Values.OfType<OpenApiMediaType>().FirstOrDefault() is { } media) media.Example = JsonNode.Parse(example);
            return Task.CompletedTask;
        });

    public static string PageOf(string item) => $$"""{"total_items":1,"total_pages":1,"page_number":1,"size":1,"first_page":true,"last_page":true,"empty":false,"contents":[{{item}}]}""";

    private static OpenApiParameter Parameter(string name, JsonSchemaType type, string what) => new() { Name = name, In = ParameterLocation.Query, Description = what, Schema = new OpenApiSchema { Type = type } };
}
