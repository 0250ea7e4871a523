import { afterEach, expect, it } from 'vitest';
import { takePicture } from './take-picture';

afterEach(() => {
  document.body.innerHTML = '';
});

function take(markup: string) {
  document.body.innerHTML = `<div id="root">${markup}</div>`;
  const root = document.getElementById('root');
  if (root === null) throw new Error('There is no root');
  return takePicture(root, []);
}

it('takes elements with what styles look at, and the words in them', () => {
  const picture = take(
    '<div class="row" id="row-0" role="option" tabindex="0" data-index="0" data-hovered="true" onclick="x" aria-selected="true" style="block-size: 85px"><p dir="auto">A &lt;b&gt; title</p></div>',
  );
  expect(picture?.nodes).toEqual([
    {
      depth: 0,
      tag: 'div',
      attributes: { class: 'row', 'data-index': '0', 'aria-selected': 'true' },
      style: { 'block-size': '85px' },
    },
    { depth: 1, tag: 'p', attributes: { dir: 'auto' }, style: {} },
    { depth: 2, text: 'A <b> title' },
  ]);
});

it('leaves the texts out, and what says so of itself', () => {
  const picture = take(`
    <main data-pane="source"><article>Secret words</article></main>
    <section data-pane="summary"><header>Summary</header><ul><li>Secret point</li></ul></section>
    <section data-picture="none">A notice</section><output data-picture="empty">Saved</output>
    <div style="display: none">Hidden</div><template>Kept aside</template>`);
  const words = picture?.nodes.flatMap((node) => ('text' in node ? node.text.trim() : [])).join('');
  expect(words).toBe('Summary');
});

it('has the ways back off, as at a start', () => {
  const picture = take('<span data-picture="off"><button class="back">Back</button></span>');
  expect(picture?.nodes[1]).toMatchObject({ tag: 'button', attributes: { disabled: '', 'data-disabled': 'true' } });
});

it('is none where there is something that no picture holds', () => {
  expect(take('<div><canvas></canvas></div>')).toBeNull();
  expect(take('')).toBeNull();
});
