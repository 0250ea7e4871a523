import type { Entities } from '../draft';

/** Papers that speak for the body that gave them out. */
const PAPER =
  /^(?:(?:der|die|das|le|la|el|il|o|a) )?(?:texto|comunicado|nota|escrito|texte|communiqué|document|documento|Mitteilung|Erklärung|Pressemitteilung|Schreiben|Text|Papier|comunicato|заявлени[ие]|сообщени[ие]|документ|пресс-релиз|البيان|بيان|بيانها|بيانه|声明|公告|通报)$/iu;
/** A paper belongs to a body named at most so far before. */
const REACH = 600;

/** The body that a paper speaks for ("señala el texto"): the one named last before it; null where the words name no paper, or none is near. */
export function issuerOf(words: string, entities: Entities, at: number): string | null {
  if (!PAPER.test(words)) return null;
  let best: { readonly name: string; readonly start: number } | null = null;
  for (const { name, mentions } of entities.organizations)
    for (const { start } of mentions)
      if (start < at && start > at - REACH && start > (best?.start ?? -1)) best = { name, start };
  return best?.name ?? null;
}
