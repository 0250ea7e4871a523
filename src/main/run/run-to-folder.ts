import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportReport } from '#shared/ipc/messages';
import { toldOf } from '#shared/ipc/told-report';
import { takePicture } from '../windows/take-picture';
import type { CommandLine } from './command-line';
import { endProgram } from './end-program';
import { printError, printOut } from './print-out';
import { importSamples } from './program';
import type { Running } from './program';
import { runUnattended } from './unattended';

const LIMIT_MS = 20_000;

/** Does the work of `--sidelight-out` with a running program, and ends it with the exit code. */
export async function runToFolder(running: Running, commandLine: CommandLine, out: string): Promise<void> {
  const { services, windows, exports } = running;
  let code: 0 | 1 = 1;
  try {
    code = await run(running, commandLine, out);
  } catch (cause) {
    services.log('The run failed', cause);
    await printError(cause instanceof Error ? cause.message : 'the run failed');
  }
  const closed = exports.close();
  windows.destroy();
  await closed;
  await services.close();
  endProgram(code, services.threads);
}

async function run(running: Running, commandLine: CommandLine, out: string): Promise<0 | 1> {
  const { services, windows, importer, exports, shown } = running;
  const main = windows.active();
  const { store, problem } = services.session.current();
  if (!store) {
    await printError(problem.message);
    return 1;
  }
  const hasNoNames = commandLine.files.length === 0;
  const importAll = (): Promise<Result<ImportReport>> => {
    if (!hasNoNames) return importer.importPaths(commandLine.files);
    return services.isNewLibrary ? importSamples(running) : Promise.resolve(ok({ outcomes: [] }));
  };
  return runUnattended({
    out,
    store,
    importAll: async () => {
      const report = await importAll();
      // Ends the window's account of the import without a message that would be in the picture.
      main.send('imports:finished', toldOf({ outcomes: [] }));
      return report;
    },
    isFirstOnly: hasNoNames,
    exportTo: exports.exportTo,
    takePicture: async (articleId) => {
      main.send('articles:shown', { articleId });
      if (await shown.waitFor(articleId, LIMIT_MS)) return takePicture(main.window, articleId);
      return fail('not-shown', 'The window did not open the article in time.');
    },
    print: printOut,
    printError,
  });
}
