import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findFigures } from '../find-figures';

const read = (text: string, language: string) =>
  findFigures(analysed(text, language), []).map(({ text: written, value, unit }) => [written, value, unit]);

describe('numbers in words and in digits of other scripts', () => {
  it.each([
    ['Les travaux ont duré seize mois.', 'fr', ['seize mois', 16, 'month']],
    ['La mina cerró hace cuarenta años.', 'es', ['cuarenta años', 40, 'year']],
    ['Die Sperrung dauerte zwanzig Tage.', 'de', ['zwanzig Tage', 20, 'day']],
    ['استمرت الأعمال سبعة أشهر في البلدة', 'ar', ['سبعة أشهر', 7, 'month']],
    ['بجلی پانچ گھنٹے بند رہی۔', 'ur', ['پانچ گھنٹے', 5, 'hour']],
    ['На берегу работают шести бригадам.', 'ru', ['шести бригадам', 6, null]],
    ['Закрыты семь деревянных мостов.', 'ru', ['семь деревянных мостов', 7, null]],
    ['مزدوروں کو ۳ لاکھ ۲۰ ہزار روپے ملے۔', 'ur', ['۳ لاکھ ۲۰ ہزار روپے', 320_000, 'PKR']],
    ['عمل المصنع 12 عاما', 'ar', ['12 عاما', 12, 'year']],
    ['Le bilan est de quarante et un rescapés.', 'fr', ['quarante et un rescapés', 41, null]],
    ['Il y a quatre-vingt-dix-sept élèves.', 'fr', ['quatre-vingt-dix-sept élèves', 97, null]],
    ['Murieron treinta y dos personas.', 'es', ['treinta y dos personas', 32, null]],
    ['Es fehlten siebenundachtzig Boote.', 'de', ['siebenundachtzig Boote', 87, null]],
    ['Ottantasette passeggeri sono in salvo.', 'it', ['Ottantasette passeggeri', 87, null]],
    ['Foram retiradas trinta e duas famílias.', 'pt', ['trinta e duas famílias', 32, null]],
    ['Спасли сорок две лодки.', 'ru', ['сорок две лодки', 42, null]],
    ["Проби брали у дев'яти точках.", 'uk', ["дев'яти точках", 9, null]],
    ['Врятовано шістнадцять рибалок.', 'uk', ['шістнадцять рибалок', 16, null]],
    ["Відкрито п'ять пунктів.", 'uk', ["п'ять пунктів", 5, null]],
    ['Kazada yirmi üç işçi öldü.', 'tr', ['yirmi üç işçi', 23, null]],
    ['Madenlerin yüzde 1,5 kadarı kapandı.', 'tr', ['yüzde 1,5', 1.5, 'percent']],
    ['برق هجده روستا قطع شد.', 'fa', ['هجده روستا', 18, null]],
    ['A obra custou R$ 12,5 milhões.', 'pt', ['R$ 12,5 milhões', 12_500_000, 'BRL']],
    ['洪水造成５人受伤', 'zh', ['５人', 5, 'people']],
    ['县里有三百所小学', 'zh', ['三百所', 300, null]],
    ['展览吸引一千二百人参观', 'zh', ['一千二百人', 1_200, 'people']],
    ['项目投资两亿元', 'zh', ['两亿元', 200_000_000, 'CNY']],
  ])('%s', (text, language, expected) => {
    expect(read(text, language)).toEqual([expected]);
  });
});
