import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkImage } from './image-refusal';
import { imageIdOf, imageMarkdown, imagesIn, LARGEST_IMAGE, withWordsForImages } from './note-image';
import { noteTitle } from './note-links';
import { pngOf } from '../../../tests/kit/images';

const ID = 'ab'.repeat(32);
const OTHER = '0f'.repeat(32);

describe('pictures in Markdown', () => {
  it('are found wherever a note names them, each once', () => {
    const markdown = `![a](image:${ID}) and ![b](image:${OTHER})\n\n\`![c](image:${ID})\`\n\n[d]: image:${OTHER}`;
    expect(imagesIn(markdown)).toEqual([ID, OTHER]);
    expect(imagesIn(`![x](https://example.org/image.png) image:${'AB'.repeat(32)} image:abc`)).toEqual([]);
  });

  it('are named by an address of their own only', () => {
    expect(imageIdOf(`image:${ID}`)).toBe(ID);
    for (const address of [`image:${ID}0`, `image://${ID}`, `https://example.org/image:${ID}`, `image:../${ID}`]) {
      expect(imageIdOf(address)).toBeNull();
    }
  });

  it('are told by their words where they cannot be', () => {
    expect(withWordsForImages(`Before ![the well](image:${ID}) after`)).toBe('Before the well after');
    expect(withWordsForImages(`![a \\[b\\]](image:${ID} "title")`)).toBe('a \\[b\\]');
    expect(noteTitle(`![](image:${ID})\n# The well`)).toBe('The well');
    expect(noteTitle(`![The well](image:${ID})`)).toBe('The well');
  });

  it('keep their address whatever their words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
        const markdown = imageMarkdown(ID, words);
        expect(markdown).not.toMatch(/\n/u);
        expect(imagesIn(markdown)).toEqual([ID]);
        expect(withWordsForImages(markdown, () => '')).toBe('');
      }),
    );
  });
});

describe('checkImage', () => {
  const code = (bytes: Uint8Array): string => {
    const checked = checkImage(bytes, 'map.png');
    return 'code' in checked ? checked.code : checked.mediaType;
  };

  it('says of each file why it is refused, by name and with what can be done', () => {
    expect(code(pngOf(3, 2))).toBe('image/png');
    expect(code(new Uint8Array(LARGEST_IMAGE + 1))).toBe('image-too-large');
    expect(code(new TextEncoder().encode('<svg/>'))).toBe('image-svg');
    expect(code(new TextEncoder().encode('words'))).toBe('image-strange');
    expect(code(pngOf(3, 2).subarray(0, 50))).toBe('image-damaged');
    const large = pngOf(1, 1);
    large.writeUInt32BE(20_000, 16);
    large.writeUInt32BE(20_000, 20);
    expect(checkImage(large, 'map.png')).toMatchObject({
      code: 'image-too-many-points',
      message: expect.stringContaining('“map.png”'),
      action: expect.stringContaining('smaller'),
    });
  });
});
