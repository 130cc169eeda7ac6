import BetterSqlite3 from 'better-sqlite3';

// Another process that writes to the SQLite file and does not end: for tests of what waits for it.
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('give the SQLite file');
const sqlite = new BetterSqlite3(file);
sqlite.exec('begin immediate');
process.stdout.write('locked\n');
setInterval(() => sqlite.inTransaction, 60_000);
