import { parentPort } from 'node:worker_threads';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { withFields } from '#core/library/given-fields';
import { summarize } from '#core/summary/summarize';
import { inspect } from '../importing/inspection';
import type { Inspection } from '../importing/inspection';
import { readDocument } from '../importing/read-document';
import { analysedOf } from './analysed';
import type { Analysed, EngineAnswer, EngineJob, EngineRequest } from './engine-protocol';
import { leaveThread } from './leave-thread';

const port = parentPort;
if (!port) throw new Error('The engine runs in a worker thread only.');

port.on('message', (message: EngineRequest | 'close') => {
  if (message === 'close') {
    void leaveThread(port);
    return;
  }
  void answer(message);
});

async function answer(message: EngineRequest): Promise<void> {
  const { request } = message;
  if (message.isInspection) {
    const inspected: EngineAnswer = { request, inspected: await inspectFile(message) };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
    port?.postMessage(inspected);
    return;
  }
  const result = await analyse(message);
  const answered: EngineAnswer = { request, result };
  port?.postMessage(answered, result.ok ? [result.value.file.buffer as ArrayBuffer] : []);
}

async function analyse({ file, articleId, importedAt, fields, limits }: EngineJob): Promise<Result<Analysed>> {
  const read = await readDocument(file, { id: articleId, importedAt }, limits);
  if (!read.ok) return read;
  const article = fields ? withFields(read.value, fields) : read.value;
  return ok(analysedOf(article, summarize(article)));
}

async function inspectFile({ file, articleId, importedAt, limits }: EngineJob): Promise<Result<Inspection>> {
  const read = await readDocument(file, { id: articleId, importedAt }, limits);
  return read.ok ? ok(inspect(read.value)) : read;
}
