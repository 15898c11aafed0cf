import { useRef, useState } from 'preact/hooks';
import type { Grouping, Listed } from '../../core/guides/guide-groups';
import type { ServiceCard } from '../../core/services/service-card';
import { foldName } from '../../core/text/fold';
import type { Tracker } from '../../core/tracker';
import { Problem, problemOf } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';
import { MissingLink } from '../../ui/tracker/report-link';
import { BegunGuides } from './begun-guides';
import { GroupedGuides } from './grouped-guides';
import { GuideLinks } from './guide-links';

/** The props of `GuideList`. */
export type GuideListProps = {
  /** The services that have a guide, by id. */
  cards: ReadonlyMap<string, Omit<Listed, 'id'>>;
  /** True if a guide was asked for that does not exist. */
  isUnknown: boolean;
  eraseTicks: () => Promise<void>;
  /** The tracker to which a missing service may be reported; null where the build has none. */
  tracker: Tracker | null;
} & Grouping;

/** The list of all guides: those of the user's own services first; a search finds any of them. */
export function GuideList({ cards, isUnknown, tracker, ...props }: GuideListProps) {
  const i18n = useI18n();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const { compare } = new Intl.Collator(i18n.language);
  const services = [...cards]
    .map(([id, card]) => ({ id, ...card }))
    .toSorted((a, b) => compare(a.name, b.name));
  const isSearch = query.trim() !== '';
  const found = isSearch ? services.filter((service) => isNamed(service, query)) : [];
  const showAll = () => {
    setQuery('');
    field.current?.focus();
  };
  return (
    <main class="page">
      <h1 class="title">{i18n.say('moves_title')}</h1>
      {isUnknown && <p class="notice">{i18n.say('moves_unknown')}</p>}
      <p class="subtitle">{i18n.say('moves_lead')}</p>
      <input
        ref={field}
        type="search"
        value={query}
        {...problemOf('moves-none', isSearch && found.length === 0)}
        aria-label={i18n.say('moves_find')}
        placeholder={i18n.say('moves_find')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <Found query={query} services={found} showAll={showAll} />
      {!isSearch && <AllGuides {...props} services={services} />}
      <p>
        <MissingLink tracker={tracker} class="link" />
      </p>
    </main>
  );
}

type AllGuidesProps = { services: readonly Listed[] } & Pick<
  GuideListProps,
  'eraseTicks' | keyof Grouping
>;

/** All guides: those under way first. Once their ticks are erased, none is, and they stand where others do. */
function AllGuides({ services, eraseTicks, ...grouping }: AllGuidesProps) {
  const [isErased, setErased] = useState(false);
  const { begun } = grouping;
  return (
    <>
      <BegunGuides
        services={services.filter(({ id }) => begun.includes(id))}
        isErased={isErased}
        eraseTicks={() => eraseTicks().then(() => setErased(true))}
      />
      <GroupedGuides services={services} {...grouping} begun={isErased ? [] : begun} />
    </>
  );
}

/** True if one of the names of a service holds what was typed, whatever its accents and capitals. */
function isNamed(
  { name, otherNames = [] }: Pick<ServiceCard, 'name' | 'otherNames'>,
  query: string,
) {
  const wanted = foldName(query.trim());
  return [name, ...otherNames].some((each) => foldName(each).includes(wanted));
}

type FoundProps = { query: string; services: readonly Listed[]; showAll: () => void };

/** The services that a search has found, and the way back to all of them. */
function Found({ query, services, showAll }: FoundProps) {
  const i18n = useI18n();
  const isSearch = query.trim() !== '';
  const count = new Intl.NumberFormat(i18n.language).format(services.length);
  return (
    <>
      {isSearch && services.length === 0 && (
        <Problem id="moves-none">{i18n.say('moves_none', query)}</Problem>
      )}
      <p class="status" role="status">
        {isSearch && services.length > 0 && i18n.say('moves_count', count)}
      </p>
      {isSearch && (
        <>
          <GuideLinks services={services} />
          <button type="button" class="link" onClick={showAll}>
            {i18n.say('move_all')}
          </button>
        </>
      )}
    </>
  );
}
