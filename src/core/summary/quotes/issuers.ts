import type { Entities } from '../draft';
import { lastMention } from './mentions-in';

/** Papers that speak for the body that gave them out. */
const PAPER =
  /^(?:(?:der|die|das|le|la|el|il|o|a) )?(?:texto|comunicado|nota|escrito|texte|communiqué|document|documento|Mitteilung|Erklärung|Pressemitteilung|Schreiben|Text|Papier|comunicato|заявлени[ие]|сообщени[ие]|документ|пресс-релиз|البيان|بيان|بيانها|بيانه|声明|公告|通报)$/iu;
/** A paper belongs to a body named at most so far before. */
const REACH = 600;

/** The body that a paper speaks for ("señala el texto"): the one named last before it; null where the words name no paper, or none is near. */
export function issuerOf(words: string, entities: Entities, at: number): string | null {
  if (!PAPER.test(words)) return null;
  return lastMention(entities.organizations, at - REACH, at)?.name ?? null;
}
