using Nivel.Web.Cli;

return await Verbs.Run(args);

/// <summary>Named so that tests can start the same host.</summary>
public partial class Program;
