using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Nivel.Web.Platform.Observing;

/// <summary>Sums of the framework's own meters as plain text in the Prometheus form.</summary>
public sealed class Meters : IDisposable
{
    private static readonly string[] Wanted = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql"];

    private readonly ConcurrentDictionary<string, (double Sum, long Count)> sums = new();
    private readonly MeterListener listener = new();

    public Meters()
    {
        listener.InstrumentPublished = (instrument, me) => { if (Wanted.Contains(instrument.Meter.Name)) me.EnableMeasurementEvents(instrument); };
        listener.SetMeasurementEventCallback<long>((i, value, _, _) => Add(i, value));
        listener.SetMeasurementEventCallback<int>((i, value, _, _) => Add(i, value));
        listener.SetMeasurementEventCallback<double>((i, value, _, _) => Add(i, value));
        listener.Start();
    }

    public string Write()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (name, (sum, count)) in sums.OrderBy(s => s.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{name}_sum {sum}\n{name}_count {count}\n");
        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private void Add(Instrument instrument, double value)
    {
        var name = instrument.Name.Replace('.', '_').Replace('-', '_');
        if (instrument.IsObservable) sums[name] = (value, 1);
        else sums.AddOrUpdate(name, (value, 1), (_, old) => (old.Sum + value, old.Count + 1));
    }
}
