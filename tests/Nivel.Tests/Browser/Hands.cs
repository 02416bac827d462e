using Microsoft.Playwright;

namespace Nivel.Tests.Browser;

/// <summary>How somebody uses a page: with a mouse, or with nothing but a keyboard.</summary>
public abstract class Hands(IPage page)
{
    protected IPage Page => page;

    public static Hands Of(string kind, IPage page) => kind == "keyboard" ? new Keyboard(page) : new Mouse(page);

    /// <summary>Presses a button, a link or a summary.</summary>
    public abstract Task Press(string selector);

    public abstract Task Write(string selector, string text);

    /// <summary>Chooses a radio button or ticks a box.</summary>
    public abstract Task Choose(string selector);

    public abstract Task Pick(string selector, string value);

    private sealed class Mouse(IPage page) : Hands(page)
    {
        public override Task Press(string selector) => Page.Locator(selector).First.ClickAsync();

        public override Task Write(string selector, string text) => Page.Locator(selector).First.FillAsync(text);

        public override Task Choose(string selector) => Page.Locator(selector).First.CheckAsync();

        public override Task Pick(string selector, string value) => Page.Locator(selector).First.SelectOptionAsync(value);
    }

    /// <summary>Tab until it is there, then the keys that a control answers to. Fails where the keyboard cannot reach or does not work.</summary>
    private sealed class Keyboard(IPage page) : Hands(page)
    {
        private const int Patience = 400;

        public override async Task Press(string selector)
        {
            await Reach(selector);
            // A mouse click waits for the page that it leads to; a key press does not, so the page after a sent form is awaited here.
            var sends = await Page.EvaluateAsync<bool>("() => document.activeElement.type === 'submit' && document.activeElement.form?.method === 'post'");
            var landed = new TaskCompletionSource();
            void Land(object? sender, IPage page) => landed.TrySetResult();
            Page.Load += Land;
            await Page.Keyboard.PressAsync("Enter");
            if (sends) await landed.Task.WaitAsync(TimeSpan.FromSeconds(20));
            Page.Load -= Land;
        }

        public override async Task Write(string selector, string text)
        {
            await Reach(selector);
            // A date or time field takes its parts by their own keys, which differ by language of the browser; its value is the same.
            if (await Page.Locator(selector).First.GetAttributeAsync("type") is "date" or "time") { await Page.Locator(selector).First.FillAsync(text); return; }
            await Page.Keyboard.PressAsync("Control+A");
            await Page.Keyboard.TypeAsync(text);
        }

        public override async Task Choose(string selector)
        {
            var wanted = Page.Locator(selector).First;
            var name = await wanted.GetAttributeAsync("name");
            if (await wanted.IsCheckedAsync()) return;
            // Each box is a stop of its own; radio buttons of one name are one stop and go on by arrows.
            var isBox = await wanted.GetAttributeAsync("type") is "checkbox";
            await Reach(isBox ? selector : $"input[name='{name}']", all: !isBox);
            if (await wanted.EvaluateAsync<bool>("e => e === document.activeElement")) await Page.Keyboard.PressAsync("Space");
            for (var press = 0; press < 20 && !await wanted.IsCheckedAsync(); press++) await Page.Keyboard.PressAsync("ArrowDown");
            (await wanted.IsCheckedAsync()).ShouldBeTrue($"{selector} cannot be chosen by keyboard");
        }

        public override async Task Pick(string selector, string value)
        {
            await Reach(selector);
            var words = await Page.Locator($"{selector} option[value='{value}']").First.InnerTextAsync();
            // The beginning is enough, and a letter that no key has would be put into the text field before.
            await Page.Keyboard.TypeAsync(string.Concat(words.Trim().TakeWhile(char.IsAscii)) is { Length: > 0 } beginning ? beginning : words.Trim());
            (await Page.Locator(selector).First.InputValueAsync()).ShouldBe(value, $"typing '{words}' in {selector}");
        }

        private async Task Reach(string selector, bool all = false)
        {
            await Page.Locator(selector).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            var test = all ? "s => [...document.querySelectorAll(s)].includes(document.activeElement)" : "s => document.querySelector(s) === document.activeElement";
            for (var tab = 0; tab < Patience; tab++)
            {
                if (await Page.EvaluateAsync<bool>(test, selector)) return;
                await Page.Keyboard.PressAsync("Tab");
            }

            throw new InvalidOperationException($"{selector} is not reached by keyboard at {Page.Url}");
        }
    }
}
