/** A pattern source for the words by which a text says when it was changed, in the languages of the engine but English. */
export const UPDATED_WORDS =
  'güncellen?me|güncellendi|actualizado|actualización|mis à jour|mise à jour|aktualisiert|atualizado|aggiornato|aggiornamento|обновлено|оновлено|(?:آخر )?تحديث|به‌روزرسانی|اپ ڈیٹ|更新(?:时间|時間)?|最終更新';
