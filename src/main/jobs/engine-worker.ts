import { parentPort } from 'node:worker_threads';
import { differenceOf } from '#core/likeness/difference';
import { ok } from '#core/result';
import { encodingChoices } from '../importing/encodings/encoding-choices';
import { analyseFile, inspectFile } from './analysed';
import { WORKER_READY } from './ask-worker';
import type { EngineAnswer, EngineRequest } from './engine-protocol';
import { giveWay } from './give-way';
import { leaveThread } from './leave-thread';
import { redraw } from './redraw';
import { reread } from './reread';
import { mayBegin } from './ticket';

const port = parentPort;
if (!port) throw new Error('The engine runs in a worker thread only.');

giveWay();

/** One question after the other, though each may wait for what it loads. */
let queue: Promise<unknown> = Promise.resolve();

port.on('message', (message: EngineRequest | 'close') => {
  if (message === 'close') {
    void leaveThread(port);
    return;
  }
  queue = queue.then(() => (message.ticket && !mayBegin(message.ticket) ? undefined : answer(message)));
});
send(WORKER_READY);

async function answer(message: EngineRequest): Promise<void> {
  const { request } = message;
  switch (message.do) {
    case 'analyse': {
      const analyse = await analyseFile(message);
      send({ request, analyse }, analyse.ok ? [analyse.value.file] : []);
      return;
    }
    case 'inspect':
      send({ request, inspect: await inspectFile(message) });
      return;
    case 'reread': {
      const again = await reread(message);
      send({ request, reread: again }, again.ok ? [again.value.analysed.file] : []);
      return;
    }
    case 'redraw': {
      const redrawn = redraw(message);
      send({ request, redraw: ok(redrawn) }, [redrawn.analysed.file]);
      return;
    }
    case 'compare':
      send({ request, compare: ok(differenceOf(message.left, message.right)) });
      return;
    default:
      send({ request, encodings: ok(encodingChoices(message.file.bytes, message.current)) });
  }
}

function send(answered: EngineAnswer, handedOver: readonly Uint8Array[] = []): void {
  port?.postMessage(
    answered,
    handedOver.map(({ buffer }) => buffer as ArrayBuffer),
  );
}
