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
  ['Сводка № 12. Паводок в области\nПо состоянию на 18:00 14 апреля 2025 года\n\n', '2025-04-14'],
])('%s', (head, date) => {
  expect(readHeader(head + BODY, { fileName: 'a.txt' }).publishedOn).toBe(date);
});
