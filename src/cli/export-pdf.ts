import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsSchema } from '#shared/ipc/schemas';
import { fail } from '#core/result';
import type { AppError } from '#core/result';
import { targetOf } from '../main/forms/order-target';
import { readJson } from '../main/library/json-file';
import { findProgram } from './find-program';
import { write } from './output';
import { pdfOrderOf } from './pdf-order-of';
import type { PdfRequest } from './pdf-order-of';
import { startProgram } from './start-program';
import type { Terminal } from './summarize';

/** Lets the program print PDFs without a window, and hands on what it says and its exit status. */
export async function exportPdfs(request: PdfRequest, terminal: Terminal): Promise<number> {
  const target = await targetOf(request, 'pdf');
  if (!target.ok) return refuse(target.error, terminal);
  const program = findProgram(__dirname, terminal.env);
  if (!program.ok) return refuse(program.error, terminal);
  if (!hasDisplay(terminal)) return refuse(NO_DISPLAY, terminal);
  const settings = await readJson(join(terminal.userData, 'settings.json'), SettingsSchema);
  const order = pdfOrderOf(request, settings, terminal.startedAt);
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-order-'));
  try {
    const file = join(folder, 'order.json');
    await writeFile(file, JSON.stringify(order));
    const ended = await startProgram(program.value, [`--sidelight-order=${file}`], terminal);
    return ended.ok ? ended.value : await refuse(ended.error, terminal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const NO_DISPLAY = fail(
  'no-display',
  'The program that prints PDFs needs a display, and there is none here. Nothing was written.',
  'Put “xvfb-run -a” before the command.',
).error;

function hasDisplay({ env }: Terminal): boolean {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

async function refuse({ message, action = '' }: AppError, { stderr }: Terminal): Promise<number> {
  await write(stderr, `sidelight: ${`${message} ${action}`.trim()}\n`);
  return 1;
}
