Console.Error.WriteLine("usage: Hearsay.Evaluation STAGE --data DIR");
return 2;
