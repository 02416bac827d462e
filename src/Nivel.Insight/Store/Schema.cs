namespace Nivel.Insight.Store;

/// <summary>The tables of a store file. A changed schema is a new number: a file of another number is built anew, never mended.</summary>
internal static class Schema
{
    internal const int Number = 4;

    /// <summary>Persons are pseudonyms: those who are known stand in their own table. A twin is a person whose record is gone: no key leads from anybody to it.</summary>
    /// <remarks>Twins are carried from a store of another number too; a column that it did not have is then unknown.</remarks>
    internal const string Tables = """
        create table marks (name varchar, value varchar);
        create table codes (kind varchar, code integer, source varchar);
        create table spells (kind utinyint, person bigint, area integer, place smallint, born smallint, language tinyint, sex tinyint default 0, phase smallint default 0, team integer, coach integer,
            code integer, service integer, begins date, ends date, enters smallint, leaves smallint, gap integer);
        create table events (kind utinyint, person bigint, area integer, place smallint, team integer, coach integer, service integer,
            on_day date, month smallint, code integer, part integer, days integer);
        create table persons (person bigint);
        create table twins (person bigint);
        """;
}
