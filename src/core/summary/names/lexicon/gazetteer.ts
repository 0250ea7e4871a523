import { CITIES } from './cities';
import { COUNTRIES } from './countries';
import { REGIONS } from './regions';

const canonical = new Map<string, string>();
const demonyms = new Set<string>();
const countries = new Set<string>();
const firstWords = new Set<string>();

function addPlace(name: string, shown: string): void {
  const key = name.toLowerCase();
  if (!canonical.has(key)) canonical.set(key, shown);
  firstWords.add(key.split(' ', 1)[0] ?? key);
}

for (const line of COUNTRIES.trim().split('\n')) {
  const [names = '', people = ''] = line.split('|');
  const all = names.split(',').map((name) => name.trim());
  const shown = all[0] ?? names;
  for (const name of all) {
    addPlace(name, shown);
    countries.add(name.toLowerCase());
  }
  for (const word of people.split(' ')) if (word !== '') demonyms.add(word.replaceAll('_', ' ').toLowerCase());
}
for (const name of [...CITIES, ...REGIONS]) addPlace(name, name.startsWith('Washington') ? 'Washington' : name);

for (const word of `Arab Arabs Kurd Kurds Kurdish European Europeans African Africans Asian Asians Muslim Muslims Christian Christians Jewish Jew Jews Islamic
  Islamist Islamists Shia Shiite Shiites Shi'ite Sunni Sunnis Hindu Hindus Buddhist Catholic Catholics Protestant Protestants Sikh Sikhs Yazidi Yazidis Yezidi Alawite Druze
  Pashtun Pashtuns Baloch Punjabi Sindhi Bengali Tamil Tamils Uighur Uyghur Uighurs Uyghurs Rohingya Chechen Chechens Tibetan Tibetans Hutu Hutus Tutsi Tutsis Latino
  Latinos Hispanic Hispanics Scandinavian Western Westerners Balkan Nordic Baltic Roman Parisian Londoner Londoners Catalan Basque Flemish Orthodox Communist Communists
  Marxist Nazi Nazis Anglo-Saxon Latin Caucasian Mediterranean Crimean Siberian Californian Texan Bavarian Quebecois Sicilian Zulu Zulus Iberian Hebrew Arabic Urdu Pashto Farsi
  Mandarin Cantonese Hindi Swahili Anglican Methodist Mormon Mormons Salafist Wahhabi Zionist Republican Republicans Democrat Democrats Democratic Tory Tories
  Conservative Conservatives Liberal Liberals Labor Marxists`.split(/\s+/u))
  demonyms.add(word.toLowerCase());
demonyms.delete('mediterranean');

/** The name a place is shown by ("US" gives "United States"), or null where the gazetteer does not know it; any casing. */
export function knownPlace(name: string): string | null {
  return canonical.get(name.toLowerCase()) ?? null;
}

/** True for a country under any of its names. */
export function isCountry(name: string): boolean {
  return countries.has(name.toLowerCase());
}

/** True when some place of the gazetteer begins with this word. */
export function beginsPlace(word: string): boolean {
  return firstWords.has(word.toLowerCase());
}

/** True for the name of a people, faith, language or creed ("Peruvian"): a description, never a place. */
export function isDemonym(word: string): boolean {
  return demonyms.has(word.toLowerCase());
}
