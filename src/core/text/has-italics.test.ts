import { expect, test } from 'vitest';
import { hasItalics } from './has-italics';

test('letters of Europe have italics; those of Asia and of Arabic have none', () => {
  for (const words of ['Rive Haute', 'Институт', 'Αθήνα', '7 мост', '', '12']) expect(hasItalics(words)).toBe(true);
  for (const words of ['水利部', 'وزارة النقل', 'みなと', '강', 'मंत्रालय', 'กระทรวง', '«وزارة» Ministry'])
    expect(hasItalics(words)).toBe(false);
});
