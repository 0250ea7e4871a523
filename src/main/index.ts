import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { readCommandLine } from './run/command-line';
import { createLog } from './run/log';
import { useMoreThreads } from './jobs/more-threads';
import { start } from './run/start';
import { registerAppScheme } from './windows/app-protocol';
import { keepCodeOfPages } from './windows/page-memory';
import { hardenApp } from './windows/security';

useMoreThreads();
const commandLine = readCommandLine(process.argv.slice(1), process.cwd(), process.defaultApp);
registerAppScheme();
hardenApp();
keepCodeOfPages();
const isUnattended = commandLine.out !== null || commandLine.order !== null;
if (isUnattended && !commandLine.hasUserData) useThrowawayFolder();
const log = createLog(app.getPath('userData'), () => new Date());
process.on('uncaughtException', (cause) => {
  log('An exception nobody caught', cause);
});
process.on('unhandledRejection', (cause) => {
  log('A rejection nobody caught', cause);
});

if (commandLine.order !== null) void runOrdered(commandLine.order);
else if (commandLine.out !== null) void runWithoutPerson(commandLine.out);
else if (app.requestSingleInstanceLock({ files: commandLine.files })) void runWithWindow();
else app.exit(0);

async function runWithWindow(): Promise<void> {
  try {
    const running = await start(commandLine, log);
    const { importAndShow, importSamples } = await import('./run/program');
    app.on('second-instance', (_event, _args, _folder, sent) => {
      running.windows.active().focus();
      void importAndShow(running, filesOf(sent));
    });
    if (running.services.isNewLibrary) {
      await importSamples(running);
      // Whoever names a library or files knows their way.
      const isFirst = commandLine.library === null && commandLine.files.length === 0;
      if (isFirst) running.windows.whole().send('menus:chosen', 'show-tour');
    }
    await importAndShow(running, commandLine.files);
  } catch (cause) {
    endAfterFailure(cause);
  }
}

async function runOrdered(order: string): Promise<void> {
  const { runOrder } = await import('./run/run-order');
  await runOrder(order, log);
}

async function runWithoutPerson(out: string): Promise<void> {
  try {
    const { runToFolder } = await import('./run/run-to-folder');
    await runToFolder(await start(commandLine, log), commandLine, out);
  } catch (cause) {
    endAfterFailure(cause);
  }
}

function endAfterFailure(cause: unknown): void {
  log('The program could not start', cause);
  process.stderr.write(`sidelight: ${cause instanceof Error ? cause.message : 'could not start'}\n`);
  app.exit(1);
}

/** The files a second start hands over; it is our own program, but what it sent is still checked. */
function filesOf(sent: unknown): readonly string[] {
  if (typeof sent !== 'object' || sent === null || !('files' in sent) || !Array.isArray(sent.files)) return [];
  return sent.files.filter((file): file is string => typeof file === 'string');
}

/** A run without a person leaves no trace but its results. */
function useThrowawayFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  app.setPath('userData', folder);
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  });
}
