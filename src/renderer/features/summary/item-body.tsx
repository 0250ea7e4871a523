import { useContext } from 'react';
import type {
  Figure,
  KeyPoint,
  Organization,
  Person,
  Place,
  Quote,
  Section,
  SummaryItem,
  TimeExpression,
  TimelineEntry,
  Topic,
} from '#core/summary/summary';
import { assertNever } from '#core/result';
import { unsaidCount } from '#core/summary/item-label';
import { ArticleLanguage } from './article-language';
import { splitFigure } from './split-figure';
import { directionOf } from '#core/text/direction';
import { formatEdtf, formatRange } from '../../ui/edtf';
import { saidPart } from '../../ui/messages';
import { strings } from '../../ui/strings';
import styles from './item-body.module.css';

type ItemBodyProps = { readonly section: Section; readonly item: SummaryItem };

/** An item as its kind is read: a name with roles, a date beside its event, a quote with its speaker. */
export function ItemBody({ section, item }: ItemBodyProps) {
  switch (section) {
    case 'keyPoints':
      return <KeyPointBody item={item as KeyPoint} />;
    case 'people':
      return <PersonBody item={item as Person} />;
    case 'organizations':
      return <OrganizationBody item={item as Organization} />;
    case 'places':
      return (
        <NameBody name={(item as Place).name} aliases={(item as Place).aliases} mentions={(item as Place).mentions} />
      );
    case 'timeline':
      return <TimelineBody item={item as TimelineEntry} />;
    case 'quotes':
      return <QuoteBody item={item as Quote} />;
    case 'figures':
      return <FigureBody item={item as Figure} />;
    case 'dates':
      return <DateBody item={item as TimeExpression} />;
    case 'topics':
      return <TopicBody item={item as Topic} />;
    default:
      return assertNever(section);
  }
}

function TopicBody({ item }: { readonly item: Topic }) {
  return (
    <p lang={useContext(ArticleLanguage)} dir={directionOf(item.term)}>
      {item.term}
    </p>
  );
}

function KeyPointBody({ item }: { readonly item: KeyPoint }) {
  return (
    <p className={styles.reading} lang={useContext(ArticleLanguage)} dir={directionOf(item.text)}>
      {item.text}
    </p>
  );
}

function PersonBody({ item }: { readonly item: Person }) {
  const language = useContext(ArticleLanguage);
  return (
    <>
      <NameBody name={item.name} aliases={item.aliases} mentions={item.mentions} />
      {item.roles.map(({ title, organization, evidence }) => (
        <p key={`${evidence.start}-${title}`} className={styles.detail} lang={language} dir="auto">
          {[title, organization].filter(Boolean).join(', ')}
        </p>
      ))}
    </>
  );
}

function OrganizationBody({ item }: { readonly item: Organization }) {
  const name = item.acronym === null || item.acronym === item.name ? item.name : `${item.name} (${item.acronym})`;
  return (
    <NameBody name={name} aliases={item.aliases.filter((alias) => alias !== item.acronym)} mentions={item.mentions} />
  );
}

type NameBodyProps = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly unknown[];
};

function NameBody({ name, aliases, mentions }: NameBodyProps) {
  const others = aliases.filter((alias) => alias !== name);
  return (
    <div className={styles.nameLine} dir={directionOf(name)}>
      <p className={styles.names}>
        <bdi className={styles.name} lang={useContext(ArticleLanguage)}>
          {name}
        </bdi>
        {others.length === 0 ? null : (
          <span className={styles.aliases}> {strings.summary.alsoNamed(others.join(', '))}</span>
        )}
      </p>
      <span className={styles.mentions} aria-hidden title={strings.summary.mentions(mentions.length)}>
        {mentions.length > 1 ? mentions.length : ''}
      </span>
    </div>
  );
}

function TimelineBody({ item }: { readonly item: TimelineEntry }) {
  const language = useContext(ArticleLanguage);
  const date = item.dateEnd === null ? formatEdtf(item.date) : formatRange(item.date, item.dateEnd);
  return (
    <div className={styles.columns}>
      <time
        className={styles.date}
        dateTime={item.date}
        title={item.resolvedFrom === null ? undefined : saidPart(item.resolvedFrom)}
      >
        {date}
      </time>
      {item.why?.rule === 'published' ? (
        <p>{strings.summary.published}</p>
      ) : (
        <p lang={language} dir={directionOf(item.text)}>
          {item.text}
        </p>
      )}
    </div>
  );
}

function QuoteBody({ item }: { readonly item: Quote }) {
  const language = useContext(ArticleLanguage);
  const isDirect = item.kind === 'direct';
  const hasMarks = /^[\p{Pi}"'「『„]/u.test(item.text);
  return (
    <figure className={styles.quote} data-kind={item.kind} dir={directionOf(item.text)}>
      <blockquote className={styles.reading} lang={language}>
        {isDirect && !hasMarks ? `“${item.text}”` : item.text}
      </blockquote>
      <figcaption className={styles.detail}>
        {item.speaker ? (
          <bdi className={styles.speaker} lang={language}>
            {item.speaker.name}
          </bdi>
        ) : (
          <span className={styles.unknown}>{strings.summary.speakerUnknown}</span>
        )}
        <span className={styles.tag}>{isDirect ? strings.summary.direct : strings.summary.indirect}</span>
      </figcaption>
    </figure>
  );
}

function FigureBody({ item }: { readonly item: Figure }) {
  const { amount, rest } = splitFigure(item);
  const what = unsaidCount(item);
  return (
    <div className={styles.figure}>
      <bdi className={styles.amount}>{amount}</bdi>
      <p lang={useContext(ArticleLanguage)} dir="auto">
        {rest}
        {what !== null && <span className={styles.what}> {what}</span>}
      </p>
    </div>
  );
}

function DateBody({ item }: { readonly item: TimeExpression }) {
  return (
    <div className={styles.columns}>
      <span className={styles.date} title={item.resolvedFrom === null ? undefined : saidPart(item.resolvedFrom)}>
        {item.date === null ? strings.summary.undated : formatEdtf(item.date)}
      </span>
      <p className={styles.what} lang={useContext(ArticleLanguage)} dir="auto">
        “{item.text}”
      </p>
    </div>
  );
}
