import { createContext, Fragment, useContext } from 'react';
import { compactNumbers } from '#core/report/evidence';
import { pagesOf } from '#core/report/collection/joint-index';
import { useFrame } from '../frame';
import styles from './pages.module.css';

/** The pages that are known by now, by place; empty when the parts are printed for the first time. */
export const PagesContext = createContext<Readonly<Record<string, number>>>({});

/** As wide as any number: the lines break alike before the pages are known. */
const UNKNOWN = '000';

/** The page of a place, a link to it. */
export function PageNumber({ place }: { readonly place: string }) {
  const page = useContext(PagesContext)[place];
  return (
    <a className={styles['page']} href={`#${place}`}>
      {page ?? UNKNOWN}
    </a>
  );
}

/** The pages of many places, runs drawn together, each number a link to the first place on its page. */
export function PageList({ places }: { readonly places: readonly string[] }) {
  const known = pagesOf(places, useContext(PagesContext));
  const { comma } = useFrame();
  const placeOn = new Map(known.map(({ page, place }) => [page, place]));
  return compactNumbers([...placeOn.keys()])
    .replaceAll(', ', comma)
    .split(/(\d+)/u)
    .map((part, index) =>
      /^\d/u.test(part) ? (
        <a key={part} className={styles['page']} href={`#${placeOn.get(Number(part)) ?? ''}`}>
          {part}
        </a>
      ) : (
        <Fragment key={`between-${String(index)}`}>{part}</Fragment>
      ),
    );
}
