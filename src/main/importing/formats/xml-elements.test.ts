import { expect, it } from 'vitest';
import { parseXmlText } from './parse-xml';
import { slideText } from './pptx-slide';
import { elementsIn } from './xml-elements';

it('an element may have more children than a call has arguments', () => {
  const count = 150_000;
  const root = parseXmlText(`<a>${'<b/>'.repeat(count)}<sp><p><t>Ferry</t></p></sp></a>`);
  expect(elementsIn(root, 'b')).toHaveLength(count);
  expect(slideText(root, 'slide')).toBe('Ferry');
});
