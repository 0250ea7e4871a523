/** How a text itself says the units that the engine has a sign or a word of its own for, in the languages it reads. */
const SAID: Readonly<Record<string, RegExp>> = {
  percent: /%|٪|per ?cent|pour ?cent|por ?cien|prozent/iu,
  cm: /\bcm\b|centim[eèé]t/iu,
  m: /\d\s?m\b|\bm[eèé]t(?:re|er|ro)s?\b/iu,
  km: /\bkm\b|kil[oó]m[eèé]t/iu,
  kg: /\bkg\b|kilo/iu,
  t: /\d\s?t\b|\btonn?e?[sn]?\b|toneladas?/iu,
  ha: /\bha\b|hect[aá]re/iu,
};

/** Whether a text names this unit in its own words, so that a reading of it would only say it again. */
export function isUnitSaid(text: string, unit: string): boolean {
  return SAID[unit]?.test(text) === true;
}
