using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Insight;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<StatisticValue> Statistics => Set<StatisticValue>();
    public DbSet<CounterCount> CounterCounts => Set<CounterCount>();
    public DbSet<StudyNote> StudyNotes => Set<StudyNote>();
    public DbSet<FigureRevision> FigureRevisions => Set<FigureRevision>();
    public DbSet<Modules.Insight.Released.PublicFigure> PublicFigures => Set<Modules.Insight.Released.PublicFigure>();
    public DbSet<IndicatorValue> IndicatorValues => Set<IndicatorValue>();
}
