using System.Text.RegularExpressions;

namespace Nivel.Bench;

/// <summary>Somebody of the demo area at a keyboard: signs in, opens pages, sends forms.</summary>
internal sealed partial class Person(string address) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 200, CookieContainer = new() }) { BaseAddress = new Uri(address) };

    public async Task SignIn(string persona)
    {
        var token = TokenOf(await Read("/sign-in"));
        var answer = await http.PostAsync(new Uri("/sign-in?handler=Persona", UriKind.Relative), Form(token, ("persona", persona)));
        if ((int)answer.StatusCode != 302) throw new InvalidOperationException($"{persona} could not sign in: {(int)answer.StatusCode}");
    }

    public async Task<string> Read(string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>True when the server acknowledged the write: a redirect to where the person lands.</summary>
    public async Task<bool> Send(string path, string token, params (string Name, string Value)[] values)
    {
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), Form(token, values));
        return (int)answer.StatusCode is 302 or 303;
    }

    public static string TokenOf(string html) => Token().Match(html).Groups[1].Value;

    public void Dispose() => http.Dispose();

    private static FormUrlEncodedContent Form(string token, params (string Name, string Value)[] values) =>
        new(values.Append(("__RequestVerificationToken", token)).Select(v => KeyValuePair.Create(v.Item1, v.Item2)));

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
