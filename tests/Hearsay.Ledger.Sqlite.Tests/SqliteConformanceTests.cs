using Hearsay.Ledger.Store;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Ledger.Sqlite.Tests;

public sealed class SqliteConformanceTests : LedgerConformance, IDisposable
{
    private readonly TempLedger _place = new();

    public void Dispose() => _place.Dispose();

    protected override Task<ILedgerStore> OpenAsync(LedgerAccess access) => _place.OpenAsync(access, Clock);
}
