import { expect, it } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'El equipo llegó por la mañana y habló con las familias del lugar. Nadie quiso volver a la casa.';

it.each([
  ['Notas de campo. Comunidad de Ipaima\nLunes 3 de febrero de 2025. Redacta: Ana Ruiz\n\n', '2025-02-03'],
  ['田野笔记\n2024年8月21日 星期三 记录人：苏晓蕾\n\n', '2024-08-21'],
  ['«Лес горит»\n\nИнтервью с директором. Беседовал Кирилл Дорохин. 9 июля 2025 года\n\n', '2025-07-09'],
  ['新闻稿\n\n宁澜市，2025年3月18日——宁澜重工今日宣布投资建厂，预计明年投产。\n\n', '2025-03-18'],
  [
    'اليمن: مقتل 8 مدنيين في قصف على سوق\n\nتعز (اليمن) في 15 يناير 2025 /وكالة المدى/ - قتل ثمانية مدنيين في قصف.\n\n',
    '2025-01-15',
  ],
  ['گلگت میں خطرہ\n\nگلگت (12 جون 2025) حکام نے کہا ہے کہ جھیل کسی بھی وقت پھٹ سکتی ہے۔\n\n', '2025-06-12'],
  ['能登沖で地震\n\n【金沢＝北陸新報】2024年11月26日　石川県で地震があり、住民が避難した。\n\n', '2024-11-26'],
  ['Суд виправдав лісничого\n\nЧернівці, 21 жовтня 2024 р.\n\n', '2024-10-21'],
  ['Compte rendu de la réunion du 3 mai 2024\n\nPrésents : Mme Diop, M. Sall\n\n', '2024-05-03'],
  ['Protokoll der Sitzung vom 3. Mai 2024\n\nAnwesend: Frau Kurz, Herr Lang\n\n', '2024-05-03'],
  ['Протокол заседания от 3 мая 2024 года\n\n', '2024-05-03'],
  ['ACTA N.º 12\nEn la ciudad de Quito, a los 3 días del mes de mayo de 2024, se reúne el consejo.\n\n', '2024-05-03'],
  ['Port fermé\n\nPublié le 3 mai 2024 à 14h30 par Awa Diop\n\n', '2024-05-03'],
  ['(Paris, le 3 mai 2024) – ', '2024-05-03'],
  ['وزارة الصحة\nالتاريخ: 3 مايو 2024م\nالموضوع: حملة التطعيم\n\n', '2024-05-03'],
  ['سیل در شهر\n\nکابل، جمعه ۱۴ ثور ۱۴۰۳\n\n', '2024-05-03'],
  [
    'کان بیٹھ گئی\n\nکوئٹہ (نمائندہ خصوصی، 14 مارچ 2025) ہرنائی میں کان بیٹھنے سے آٹھ مزدور جاں بحق ہو گئے۔\n\n',
    '2025-03-14',
  ],
  ['（聞き手＝編集部・田辺あかり、2025年5月20日）\n\n', '2025-05-20'],
  ['会議議事録\n日時：2024年5月3日（金）10時〜12時\n場所：市役所\n\n', '2024-05-03'],
  ['令和6年5月3日\n港区役所\n\n', '2024-05-03'],
  ['Porto fechado\nPor Ana Rui\n3 de maio de 2024 às 10h30\n\n', '2024-05-03'],
  ['Сводка № 12. Паводок в области\nПо состоянию на 18:00 14 апреля 2025 года\n\n', '2025-04-14'],
])('%s', (head, date) => {
  expect(readHeader(head + BODY, { fileName: 'a.txt' }).publishedOn).toBe(date);
});

it.each([
  ['اسلام آباد (اے پی پی) وزیر اعلیٰ نے کہا ہے کہ منصوبہ جلد شروع ہو گا۔', 'اسلام آباد', 'اے پی پی'],
  ['لاہور (اسٹاف رپورٹر) وزیر اعلیٰ نے کہا ہے کہ منصوبہ جلد شروع ہو گا۔', 'لاہور', null],
  ['ЯКУТСК, 3 мая – Север-Информ. Пожары охватили более 40 тысяч гектаров.', 'ЯКУТСК', 'Север-Информ'],
])('%s', (text, place, agency) => {
  const { dateline, outlet } = readHeader(text, { fileName: 'a.txt' });
  expect([dateline?.place, outlet]).toEqual([place, agency]);
});

it('leaves the day in a title that names no paper', () => {
  expect(readHeader(`Une rue garde le nom du 3 mai 1968\n\n${BODY}`, { fileName: 'a.txt' }).publishedOn).toBeNull();
});
