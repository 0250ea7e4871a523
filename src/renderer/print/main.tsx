import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import type { Bridge } from '#shared/ipc/contract';
import type { PrintJob } from '#shared/ipc/messages';
import '../ui/tokens.css';
import './fonts.css';
import './page.css';
import { drawMarginNumbers } from './margin-numbers';
import { Report } from './report';
import { ReportFoot } from './report-foot';

const bridge = (window as unknown as { readonly sidelight: Bridge }).sidelight;

/** Draws one report after the other, each as soon as main has it, and says so when every glyph is there. */
async function printJobs(holder: Element): Promise<void> {
  let root: Root | null = null;
  for (let job = await bridge.prints.job(); job !== null; job = await bridge.prints.job()) {
    // The report before stays until now: it may still have been on its way to paper.
    root?.unmount();
    root = createRoot(holder);
    draw(root, job);
    await fontsLoaded();
    drawMarginNumbers(holder);
    await bridge.prints.ready();
  }
}

/** The window is hidden: nothing may wait for a frame that is never painted. */
function draw(root: Root, { document }: PrintJob): void {
  flushSync(() =>
    root.render(
      <>
        <Report document={document} />
        <ReportFoot document={document} />
      </>,
    ),
  );
}

/** Faces are asked for by the layout, so the layout is forced before waiting. */
async function fontsLoaded(): Promise<void> {
  void document.body.offsetHeight;
  await document.fonts.ready;
}

const holder = document.querySelector('#report');
if (holder) void printJobs(holder);
