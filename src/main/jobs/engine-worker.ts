import { parentPort } from 'node:worker_threads';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { summarize } from '#core/summary/summarize';
import { readDocument } from '../importing/read-document';
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
  const answered: EngineAnswer = { request: message.request, result: await analyse(message) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
  port?.postMessage(answered);
}

async function analyse({ file, articleId, importedAt }: EngineJob): Promise<Result<Analysed>> {
  const article = await readDocument(file, { id: articleId, importedAt });
  return article.ok ? ok({ article: article.value, summary: summarize(article.value) }) : article;
}
