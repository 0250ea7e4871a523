import { expect, it } from 'vitest';
import { isUnitSaid } from './said-unit';

it('knows units by their words and signs in several languages, and no others', () => {
  const said = {
    '50%': 'percent',
    '−5 per cent': 'percent',
    '18 por ciento': 'percent',
    '103 centimetres': 'cm',
    '12 km': 'km',
  };
  for (const [text, unit] of Object.entries({
    ...said,
    '20 tonnes': 't',
    '3 hectares': 'ha',
    '4 m': 'm',
    '2 metros': 'm',
  }))
    expect(isUnitSaid(text, unit), text).toBe(true);
  for (const [text, unit] of Object.entries({ 三分之二: 'percent', 'عشرين طنا': 't', '5 miles': 'm', '£5': 'GBP' }))
    expect(isUnitSaid(text, unit), text).toBe(false);
});
