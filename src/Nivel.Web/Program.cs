Console.WriteLine("nivel");
