import { compactNumbers } from '#core/report/evidence';

/**
 * Gathers the evidence numbers of each printed line of the source into one mark in the margin beside it. A mark is
 * anchored in its line, without an offset of its own, so that it stays with the line over a page break.
 */
export function drawMarginNumbers(holder: Element): void {
  // All lines are found before the first mark is set: each mark would make the page be laid out once more.
  const lines = [...holder.querySelectorAll<HTMLElement>('[data-source]')].flatMap(anchorsByLine);
  for (const line of lines) {
    const mark = document.createElement('span');
    mark.dataset['margin'] = '';
    mark.ariaHidden = 'true';
    mark.dir = 'ltr';
    mark.textContent = compactNumbers(line.flatMap(numbersOf));
    line[0]?.prepend(mark);
  }
}

/** The anchors of a paragraph, those on one line together; anchors are raised alike, so their tops tell the lines. */
function anchorsByLine(paragraph: HTMLElement): readonly (readonly HTMLElement[])[] {
  const anchors = [...paragraph.querySelectorAll<HTMLElement>('[data-anchor]')];
  // Then it need not have been laid out.
  if (paragraph.dataset['lines'] === undefined) return anchors.map((anchor) => [anchor]);
  const lines: HTMLElement[][] = [];
  let lineTop = Number.NaN;
  for (const anchor of anchors) {
    const { top, height } = anchor.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(top - lineTop) < height / 2) {
      last.push(anchor);
    } else {
      lines.push([anchor]);
      lineTop = top;
    }
  }
  return lines;
}

function numbersOf(anchor: HTMLElement): readonly number[] {
  return (anchor.dataset['anchor'] ?? '').split(' ').map(Number);
}
