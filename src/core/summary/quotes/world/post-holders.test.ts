import { expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

const spoken = (text: string, language: string) => {
  return quotesIn(text, language).map(({ text: words, speaker, kind }) => [kind, words, speaker?.name ?? null]);
};

it.each([
  [
    'Innenministerin Katja Vollmer reiste an. Sie sei erschüttert, sagte die Ministerin, das Land werde helfen.',
    'de',
    ['indirect', 'das Land werde helfen', 'Katja Vollmer'],
  ],
  [
    'La ministre Hélène Garnier est venue. « Personne ne sera oublié », a promis la ministre.',
    'fr',
    ['direct', 'Personne ne sera oublié', 'Hélène Garnier'],
  ],
  [
    'La coordinadora Ingrid Solano visitó ayer la aldea y pidió "no olvidar a las comunidades".',
    'es',
    ['direct', 'no olvidar a las comunidades', 'Ingrid Solano'],
  ],
  [
    'Mariam Sana raconte que son mari a disparu. « Je ne demande rien, je demande de ses nouvelles. »',
    'fr',
    ['direct', 'Je ne demande rien, je demande de ses nouvelles.', 'Mariam Sana'],
  ],
  [
    'Её показания, как полагает следователь Иван Лаптев, подтвердят встречу.',
    'ru',
    ['indirect', 'Её показания, как полагает следователь Иван Лаптев, подтвердят встречу', 'Иван Лаптев'],
  ],
  [
    '青坪镇村民杨老三告诉记者，玉米地全被冲毁了，“今年一分钱收入也没有”。',
    'zh',
    ['direct', '今年一分钱收入也没有', '杨老三'],
  ],
])('%s', (text, language, expected) => {
  expect(spoken(text, language)).toContainEqual(expected);
});
