using Nivel.Bench;

// Prints tables and writes nothing into the repository. Figures are ratios within one run where they can be.
var what = args.Length > 0 ? args[0] : "help";
var rest = args.Length > 1 ? args[1..] : [];
return what switch
{
    "bare" => await BarePage.Serve(rest),
    "pages" => await PagesUnderLoad.Run(Options.Parse(rest)),
    "looks" => await Looks.Run(Options.Parse(rest)),
    "fault" => await KilledServer.Run(Options.Parse(rest)),
    "start" => await StartTime.Run(Options.Parse(rest)),
    "rules" => RulesSpeed.Run(Options.Parse(rest)),
    "directory" => await DirectorySpeed.Run(Options.Parse(rest)),
    "directory-pages" => await DirectoryPages.Run(Options.Parse(rest)),
    "map" => MapSpeed.Run(Options.Parse(rest)),
    "insight" => InsightSpeed.Run(Options.Parse(rest)),
    "candidates" => await CandidateSpeed.Run(Options.Parse(rest)),
    "import" => await ImportSpeed.Run(Options.Parse(rest)),
    _ => Help(),
};

static int Help()
{
    Console.WriteLine("""
        dotnet run -c Release --project bench/Nivel.Bench -- WHAT --nivel DIR   (DIR: dotnet publish -c Release src/Nivel.Web -o DIR)

          pages   the desk, a person's page and the directory at 200 requests a second, beside a bare page of 50 rows
                  --persons 100000  --data DIR (kept between runs)  --rate 200  --seconds 20  --postgres CONNECTION  --port 5091 (and the next one)
          looks   how long one person waits for the pages of each role, the house being quiet
                  --data DIR (with a world and its figures)  --times 30  --rich ID (a person with many happenings)  --port 5091
          fault   the server killed (-9) in the middle of writes from 8 clients; checks that nothing acknowledged is lost
                  --writes 10000
          start   from starting the process to the first page
          rules   the municipal share of 100,000 persons over a year day by day; 100,000 questions (needs no --nivel)
          import  100,000 jobseekers: preview and commit
          directory-pages  the whole page of the directory over HTTP with 20,000 cards
                  --cards 20000  --data DIR (kept between runs)  --rate 200  --seconds 20  --port 5091
          map     laying out and drawing the metro map with 100 and 150 services, in this process (needs no --nivel)
                  --runs 200
          insight  the store of figures with ten years of invented lives, in this process (needs no --nivel)
                  --persons 1000000
          candidates  the index of matching read from the record, and one change seen in it, in this process (needs no --nivel; changes the world)
                  --data DIR (with a world)  --times 50
          directory  the index of 20,000 cards at 200 searches a second, in this process (needs no --nivel)
        """);
    return 2;
}
