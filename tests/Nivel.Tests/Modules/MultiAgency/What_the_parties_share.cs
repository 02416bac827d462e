using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.MultiAgency;

namespace Nivel.Tests.Modules.MultiAgency;

/// <summary>The closed list of 381/2023 § 11.2 (T-12): nothing outside it is shown to or taken from another party.</summary>
public sealed class What_the_parties_share
{
    /// <summary>What the case page takes in. A new field here is a decision: which item of the list is it?</summary>
    private static readonly string[] TakenIn =
    [
        "Id", "Done", "Version", "PartyVersion", "County", "Kela", "Lead", "PersonIsIn", "Goal", "Found", "RefuseWhy", "EndReason", "EndWhy", "Jointly", "Needed", "PartyWords", "StepText", "StepParty", "StepBy", "Health", "NotHeldWhy", "NewWorker",
    ];

    [Fact]
    public void All_that_the_case_page_knows_of_the_person_is_an_item_of_the_closed_list() =>
        typeof(SharedCase).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetCustomAttribute<SharedAttribute>() is null).Select(p => p.Name).ShouldBeEmpty();

    [Fact]
    public void The_case_page_takes_in_nothing_else() =>
        typeof(CaseModel).GetProperties().Where(p => p.IsDefined(typeof(BindPropertyAttribute))).Select(p => p.Name).ShouldBe(TakenIn, ignoreOrder: true);

    [Fact]
    public void Health_facts_are_read_in_one_place_and_written_in_two()
    {
        var readers = Repository.Files("*.cs", "*.cshtml").Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) && !f.Path.Contains("/Migrations/", StringComparison.Ordinal) && f.Lines.Any(l => l.Contains("SupportHealths", StringComparison.Ordinal)));
        readers.Select(f => Path.GetFileName(f.Path)).Order().ShouldBe(["Case.Parts.cs", "Consultation.cshtml.cs", "MultiAgencyTables.cs", "SharedCase.cs"]);
    }
}
