import { app } from 'electron';

/**
 * Keeps the code of the pages as it was read and compiled; must run before Electron is ready. Chromium packs the text of code that
 * was not read for a while and drops what was compiled of it, to save some MB; the next use of it waits for both to be made
 * anew, in the middle of a drawing.
 */
export function keepCodeOfPages(): void {
  app.commandLine.appendSwitch('disable-features', 'CompressParkableStrings');
  app.commandLine.appendSwitch('js-flags', '--no-flush-bytecode');
}
