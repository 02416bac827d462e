using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Platform;

namespace Nivel.Tests.Platform;

/// <summary>Keys made at run time cannot be read from the source: the house of the tests refuses each that has no words.</summary>
public sealed class Keys_without_words(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public void Fail_whatever_test_meets_them() =>
        Should.Throw<InvalidOperationException>(() => house.Services.GetRequiredService<Texts>()[$"Clients.{Guid.Empty:N}"]);
}
