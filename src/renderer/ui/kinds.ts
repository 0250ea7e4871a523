import { Building2, CalendarDays, Hash, Lightbulb, MapPin, Quote, Tag, UserRound } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Section } from '#core/summary/summary';

/** A kind of fact: it has one hue and one mark wherever it is shown. */
export type Kind = 'keyPoints' | 'people' | 'organizations' | 'places' | 'time' | 'quotes' | 'figures' | 'topics';

/** All kinds, in reading order. */
export const KINDS = [
  'keyPoints',
  'people',
  'organizations',
  'places',
  'time',
  'quotes',
  'figures',
  'topics',
] as const satisfies readonly Kind[];

/** The mark of each kind, told apart by its form alone. */
export const KIND_ICONS: { readonly [K in Kind]: LucideIcon } = {
  keyPoints: Lightbulb,
  people: UserRound,
  organizations: Building2,
  places: MapPin,
  time: CalendarDays,
  quotes: Quote,
  figures: Hash,
  topics: Tag,
};

/** The kind of fact a section holds; dates and timeline are both time. */
export function kindOf(section: Section): Kind {
  return section === 'timeline' || section === 'dates' ? 'time' : section;
}
