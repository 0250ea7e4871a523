/* Summarises the articles it is given in a thread of its own; bundled by the test that starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '#core/library/article';
import { summarize } from '#core/summary/summarize';

const summaries = (workerData as readonly Article[]).map((article) => JSON.stringify(summarize(article)));
parentPort?.postMessage(summaries, []);
