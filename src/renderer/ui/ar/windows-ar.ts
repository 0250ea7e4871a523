import type { StringsTranslation } from '../strings';
import { count } from './count-ar';

/** The words about several windows in Arabic. */
export const windowWordsArabic: NonNullable<StringsTranslation['windows']> = {
  rowMenu: 'ما يمكن فعله بهذا المقال',
  open: 'فتح',
  openInWindow: 'فتح في نافذة خاصة به',
  notOpened: 'لم تُفتح نافذة أخرى',
  closed: count(
    'لم تُغلق أي نافذة أخرى.',
    'أُغلقت نافذة أخرى كانت تعرض المكتبة السابقة.',
    'أُغلقت نافذتان أخريان كانتا تعرضان المكتبة السابقة.',
    'أُغلقت # نوافذ أخرى كانت تعرض المكتبة السابقة.',
    'أُغلقت # نافذة أخرى كانت تعرض المكتبة السابقة.',
    'أُغلقت # نافذة أخرى كانت تعرض المكتبة السابقة.',
  ),
  notClosed: 'تبقى النافذة مفتوحة لأن فيها كلمات تعذّر حفظها',
  notClosedDetail: 'احفظها في ملف أولًا، أو أغلق النافذة فتضيع.',
  saveAndClose: 'حفظ في ملف ثم إغلاق',
  closeAnyway: 'إغلاق وفقدانها',
  panes: 'الأجزاء',
  more: 'المزيد',
  stranded: 'تخص هذه الكلمات المكتبة التي كانت مفتوحة من قبل.',
};
