import { parentPort } from 'node:worker_threads';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { summarize } from '#core/summary/summarize';
import { readArticle } from '../importing/read-article';
import type { Analysed, EngineAnswer, EngineJob, EngineRequest } from './engine-protocol';
import { leaveThread } from './leave-thread';

const port = parentPort;
if (!port) throw new Error('The engine runs in a worker thread only.');

port.on('message', (message: EngineRequest | 'close') => {
  if (message === 'close') {
    void leaveThread(port);
    return;
  }
  const answer: EngineAnswer = { request: message.request, result: analyse(message) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
  port.postMessage(answer);
});

function analyse({ file, articleId, importedAt }: EngineJob): Result<Analysed> {
  const article = readArticle(file, { id: articleId, importedAt });
  return article.ok ? ok({ article: article.value, summary: summarize(article.value) }) : article;
}
