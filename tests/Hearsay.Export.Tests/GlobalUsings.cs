global using Hearsay.Testing.Briefs;
global using Xunit;
