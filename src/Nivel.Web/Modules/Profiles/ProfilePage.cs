using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Profiles.Exports;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiles;

/// <summary>The page of CV and profile; the coach's and the person's differ only in how the person is found.</summary>
public abstract class ProfilePage(ProfileDesk desk, ProfileDuty duty, TimeProvider clock, Texts texts) : PageModel
{
    [FromQuery] public string? Lang { get; set; }
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public CvForm Entry { get; set; } = new();
    [BindProperty] public bool Wished { get; set; }
    [BindProperty] public WordsForm Written { get; set; } = new();

    public Client Person { get; protected set; } = null!;
    public ProfileView View { get; private set; } = null!;

    protected DateOnly Today => clock.Today;
    protected abstract string Address { get; }
    protected abstract bool IsOwn { get; }

    private string Chosen => Languages.All.Contains(Lang) ? Lang! : Languages.Current;

    public Task OnGetAsync() => Show();

    public async Task<IActionResult> OnPostAddAsync()
    {
        foreach (var field in ModelState.Keys.Where(k => k.StartsWith(nameof(Written), StringComparison.Ordinal)).ToList()) ModelState.Remove(field);
        this.Reword(texts);
        foreach (var (field, why) in ModelState.IsValid ? await desk.Add(Person, Entry) : new Dictionary<string, string>()) this.Wrong($"{nameof(Entry)}.{field}", texts[$"Profiles.{why}"]);
        if (ModelState.IsValid) return Redirect($"{Address}?lang={Chosen}&done=added#cv");
        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CvEntryId entry)
    {
        await desk.Remove(Person, entry);
        return Redirect($"{Address}?lang={Chosen}&done=removed#cv");
    }

    public async Task<IActionResult> OnPostWordsAsync()
    {
        ModelState.Clear();
        if (!Languages.All.Contains(Written.Language)) Written.Language = Chosen;
        if (Typed.Text(Written.Heading)?.Length > JobProfile.LongestHeading) this.Wrong("Written.Heading", texts["Profiles.heading-long", JobProfile.LongestHeading]);
        if (Typed.Text(Written.Words)?.Length > JobProfile.LongestWords) this.Wrong("Written.Words", texts["Profiles.words-long", JobProfile.LongestWords]);
        if (ModelState.IsValid && !await desk.Write(Person, Written, this.Actor)) this.Wrong("Written.Words", texts["Profiles.other-wrote"]);
        if (ModelState.IsValid) return Redirect($"{Address}?lang={Written.Language}&done=written");
        Lang = Written.Language;
        await Show(Written);
        return Page();
    }

    public async Task<IActionResult> OnPostPublishedAsync()
    {
        return await Marked(await desk.MarkPublished(Person, !IsOwn, await duty.PublishBy(Person), Wished, this.Actor), "published");
    }

    /// <summary>A slip is undone on the same day.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync() => await Marked(await desk.TakeBack(Person, this.Actor), "taken-back");

    private async Task<IActionResult> Marked(IReadOnlyList<string> refused, string done)
    {
        if (refused.Count == 0) return Redirect($"{Address}?lang={Chosen}&done={done}");
        ModelState.Clear();
        await Show(refused: refused);
        return Page();
    }

    /// <summary>The profile as the national service takes it.</summary>
    public async Task<IActionResult> OnGetNationalAsync() => File(NationalProfile.Of(await desk.Facts(Person, Chosen)), "application/json", "tyonhakuprofiili.json");

    /// <summary>The profile as Virtual Finland's definition has it.</summary>
    public async Task<IActionResult> OnGetApplicantAsync() => File(ApplicantProfile.Of(await desk.Facts(Person, Chosen)), "application/json", "job-applicant-profile.json");

    private async Task Show(WordsForm? typed = null, IReadOnlyList<string>? refused = null)
    {
        var facts = await desk.Facts(Person, Chosen);
        var isDraft = facts.Words is null && facts.Heading is null;
        var words = typed ?? new WordsForm
        {
            Language = Chosen, Version = WordsForm.VersionOf(facts.Profile),
            Heading = facts.Heading ?? ProfileDraft.Heading(facts, texts), Words = facts.Words ?? ProfileDraft.Words(facts, texts, clock.Today),
        };
        if (typed is not null) words.Version = WordsForm.VersionOf(facts.Profile);
        View = new(facts, Address, IsOwn, Entry, words, isDraft && typed is null, await duty.PublishBy(Person), clock.Today, Done, refused ?? []);
    }
}
