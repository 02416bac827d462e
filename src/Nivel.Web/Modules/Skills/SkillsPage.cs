using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Skills;

/// <summary>The page of skills and wishes; the coach's and the person's differ only in how the person is found.</summary>
public abstract class SkillsPage(SkillsDesk desk) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Find { get; set; }
    [BindProperty] public List<SkillChoice> Choices { get; set; } = [];
    [BindProperty] public List<WorkChoice> Work { get; set; } = [];
    [BindProperty] public WishForm Wish { get; set; } = new();

    public Client Person { get; protected set; } = null!;
    public SkillsView View { get; private set; } = null!;

    protected abstract string Address { get; }
    protected abstract bool IsOwn { get; }

    private string Source => IsOwn ? "own-words" : "worker";

    public Task OnGetAsync() => Show(new(IsOwn) { Done = Done });

    public Task OnPostReadAsync() => Words?.Length > SkillsDesk.LongestWords ? Show(new(IsOwn) { Words = Words, Problems = ["words-long"] }) : Show(new(IsOwn) { Words = Words, Read = true });

    public Task OnPostFindAsync() => Show(new(IsOwn) { Find = Find });

    public async Task<IActionResult> OnPostKeepAsync()
    {
        await desk.Keep(Person, Choices, Source, this.Actor);
        await desk.KeepWork(Person, Work, this.Actor);
        return Redirect($"{Address}?done=kept");
    }

    public async Task<IActionResult> OnPostTellAsync()
    {
        if (ModelState.IsValid && Choices.All(c => c.Years is null or (>= 0 and <= SkillsDesk.MostYears) && desk.CanBeLastUse(c.LastUsedYear)))
        {
            await desk.Tell(Person, Choices, this.Actor);
            return Redirect($"{Address}?done=told");
        }

        string Typed(int i, string field) => ModelState[$"{nameof(Choices)}[{i}].{field}"]?.AttemptedValue ?? "";
        var typed = Choices.Select((c, i) => (c.Id, Typed: new TypedYears(Typed(i, nameof(SkillChoice.Years)), Typed(i, nameof(SkillChoice.LastUsedYear)), c.Mastery ?? ""))).DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => t.Typed);
        ModelState.Clear();
        await Show(new(IsOwn) { Problems = ["years-wrong"], TypedYears = typed });
        return Page();
    }

    public async Task<IActionResult> OnPostOwnAsync()
    {
        if (await desk.KeepOwn(Person, Find, Source, this.Actor)) return Redirect($"{Address}?done=kept");
        await Show(new(IsOwn) { Find = Find, Problems = ["own-words"] });
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string skill)
    {
        await desk.Keep(Person, [new SkillChoice { Id = skill, As = "no" }], Source, this.Actor);
        return Redirect($"{Address}?done=removed");
    }

    public async Task<IActionResult> OnPostRemoveWorkAsync(string work)
    {
        await desk.KeepWork(Person, [new WorkChoice { Id = work, As = "no" }], this.Actor);
        return Redirect($"{Address}?done=removed");
    }

    public async Task<IActionResult> OnPostWishAsync(string? act)
    {
        var problems = !ModelState.IsValid ? ["form-wrong"] : act == "find" ? [] : await desk.Wish(Person, Wish, this.Actor);
        if (act != "find" && problems.Count == 0) return Redirect($"{Address}?done=wished");
        ModelState.Clear();
        await Show(new(IsOwn) { Wish = Wish, Problems = problems });
        return Page();
    }

    private async Task Show(SkillsAsked asked) => View = await desk.View(Person, asked);
}
