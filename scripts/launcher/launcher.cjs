// Opens the app named on the command line, as Electron's own default app does: the runtime from the registry has none.
const { app } = require('electron');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

/** Options that take their value from the next argument. */
const TAKES_VALUE = new Set(['-r', '--require']);

const args = process.argv.slice(1);
const preload = [];
let at = 0;
while (at < args.length && args[at].startsWith('-')) {
  if (TAKES_VALUE.has(args[at])) preload.push(args[++at]);
  at += 1;
}
if (at === args.length) {
  process.stderr.write('No app was named on the command line.\n');
  process.exit(2);
}

process.defaultApp = true;
for (const file of preload) require(path.resolve(file));

const folder = path.resolve(args[at]);
const manifest = require(path.join(folder, 'package.json'));
const name = manifest.productName ?? manifest.name;
app.setAppPath(folder);
app.setName(name);
app.setVersion(manifest.version);
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), name));

const main = path.resolve(folder, manifest.main);
if (main.endsWith('.cjs')) require(main);
else void import(pathToFileURL(main).href);
