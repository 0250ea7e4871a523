import { inspectFiles } from './inspect';
import { ReaderGone, write } from './output';
import { summarizeFiles, type Terminal } from './summarize';
import { readArguments, USAGE } from './usage';

/** Runs one command line and resolves with the exit status once all output is written: 0 good, 1 some failed, 2 wrong usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked.kind === 'help') {
      await write(terminal.stdout, USAGE);
      return 0;
    }
    if (asked.kind === 'wrong') {
      await write(terminal.stderr, `sidelight: ${asked.reason}\n\n${USAGE}`);
      return 2;
    }
    if (asked.kind === 'import') {
      const { importPaths } = await import('./import');
      return await importPaths(asked, terminal);
    }
    if (asked.kind === 'export') {
      const { exportArticles } = await import('./export');
      return await exportArticles(asked.request, terminal);
    }
    if (asked.kind === 'export-pdf') {
      const { exportPdfs } = await import('./export-pdf');
      return await exportPdfs(asked.request, terminal);
    }
    if (asked.kind === 'export-bundle') {
      const { exportBundle } = await import('./export-bundle');
      return await exportBundle(asked.request, terminal);
    }
    if (asked.kind === 'verify') {
      const { verifyPaths } = await import('./verify');
      return await verifyPaths(asked.paths, asked.isJson, terminal);
    }
    const tell = asked.kind === 'inspect' ? inspectFiles : summarizeFiles;
    return await tell(asked, terminal);
  } catch (error) {
    if (error instanceof ReaderGone) return 1;
    throw error;
  }
}
