import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name';

describe('safeFileName', () => {
  it.each([
    ['The mill bridge opens', 'The mill bridge opens.pdf'],
    ['Who paid: the town or the state?', 'Who paid the town or the state.pdf'],
    ['a/b\\c<d>e"f|g*h', 'a b c d e f g h.pdf'],
    ['CON', '_CON.pdf'],
    ['nul.txt', '_nul.txt.pdf'],
    ['COM1', '_COM1.pdf'],
    ['Lpt9.a', '_Lpt9.a.pdf'],
    ['Console', 'Console.pdf'],
    ['...hidden', 'hidden.pdf'],
    ['The end...', 'The end.pdf'],
    ['  spaced \n out\t', 'spaced out.pdf'],
    ['', 'Untitled.pdf'],
    ['???', 'Untitled.pdf'],
    ['..', 'Untitled.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['invoice\u202efdp.exe', 'invoice fdp.exe.pdf'],
    ['a\u0000b', 'a b.pdf'],
    ['اجتماع لجنة المياه', 'اجتماع لجنة المياه.pdf'],
    ['沿海小城重建旧港口', '沿海小城重建旧港口.pdf'],
    ['Cafe\u0301', 'Caf\u00e9.pdf'],
  ])('names %j %j', (title, name) => {
    expect(safeFileName(title, 'pdf')).toBe(name);
  });

  it('cuts a long title at a word, within 120 bytes', () => {
    const name = safeFileName('word '.repeat(100), 'pdf');
    expect(name).toMatch(/word\.pdf$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(124);
  });

  it('never cuts a letter in two', () => {
    const family = '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}';
    expect(safeFileName(family.repeat(20), 'pdf')).toBe(`${family.repeat(6)}.pdf`);
  });

  it('gives every title a name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = safeFileName(title, 'pdf');
        expect(name).toMatch(/^[^.\s].*\.pdf$/u);
        expect(name).not.toMatch(/[\p{Cc}<>:"/\\|?*]/u);
        expect(name).not.toMatch(/[.\s]\.pdf$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(125);
        expect(Buffer.from(name).toString()).toBe(name);
      }),
    );
  });
});
