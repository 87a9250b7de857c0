Console.Error.WriteLine("usage: hearsay COMMAND");
return 2;
