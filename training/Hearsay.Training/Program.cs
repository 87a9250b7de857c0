Console.Error.WriteLine("usage: Hearsay.Training MODEL --data DIR");
return 2;
