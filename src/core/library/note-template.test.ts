import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillTemplate, TEMPLATE_FIELDS } from './note-template';

const VALUES = { title: 'A $& bridge {{place}}', date: '2 May 2024', today: '3 May 2024', place: '' };

it('fills in what is known, once, and leaves other braces', () => {
  expect(fillTemplate('# {{title}}\n{{ Date }}, {{today}} at {{place}}. {{who}} {title} {{', VALUES)).toBe(
    '# A $& bridge {{place}}\n2 May 2024, 3 May 2024 at . {{who}} {title} {{',
  );
});

it('changes nothing in a text without placeholders', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!TEMPLATE_FIELDS.some((field) => text.toLowerCase().includes(field)));
      expect(fillTemplate(text, VALUES)).toBe(text);
    }),
  );
});
