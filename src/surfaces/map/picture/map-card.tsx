import { useEffect, useRef } from 'preact/hooks';
import type { HosterMark } from '../../../core/map/listing';
import { plural } from '../../../core/text/plural';
import type { Home } from '../../../core/towns/home';
import { useI18n } from '../../../ui/i18n-context';
import { HosterLink } from '../hoster-list';
import { listedPhrase } from '../listed-phrases';
import type { Groups } from './use-groups';

type MapCardProps = { groups: Groups; home: Home | null; open: (id: string) => void };

/** The number of hosters that the card names while a mark is only pointed at. */
const namesShown = 3;

/**
 * The card in the corner of the map, which says what a mark is about. It stays until another mark
 * is pointed at, so that it can be read and pointed at itself; Escape puts it away. A screen reader
 * has the mark's own name.
 */
export function MapCard({ groups, home, open }: MapCardProps) {
  const i18n = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const { inCard, isListed } = groups;
  useEffect(() => {
    if (isListed) heading.current?.focus();
  }, [isListed]);
  if (!inCard) return null;
  const close = () => {
    groups.hideCard();
    groups.focus();
  };
  return (
    <div
      class={isListed ? 'map-card map-card-list' : 'map-card'}
      aria-hidden={isListed ? undefined : 'true'}
      // The map below must not take it for its own.
      onPointerDown={(event) => event.stopPropagation()}
      onWheel={(event) => event.stopPropagation()}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      {inCard.members.length > 1 && (
        <h2 class="section-title" ref={heading} tabIndex={-1}>
          {plural(inCard.members.length, 'map_group', i18n)}
        </h2>
      )}
      <Members members={inCard.members} isListed={isListed} home={home} open={open} />
      {isListed && (
        <button type="button" class="link" onClick={close}>
          {i18n.say('map_card_close')}
        </button>
      )}
    </div>
  );
}

type MembersProps = Pick<MapCardProps, 'home' | 'open'> & {
  members: readonly HosterMark[];
  /** True to show all members, to be opened; false to show the first ones, to be read. */
  isListed: boolean;
};

function Members({ members, isListed, home, open }: MembersProps) {
  const i18n = useI18n();
  const shown = isListed ? members : members.slice(0, namesShown);
  return (
    <>
      <ul>
        {shown.map(({ id, listed }) => (
          <li key={id}>
            {isListed ? (
              <HosterLink listed={listed} open={open} />
            ) : (
              <strong dir="auto">{listed.hoster.name}</strong>
            )}
            <span class="quiet">{listedPhrase(listed, home, i18n)}</span>
          </li>
        ))}
      </ul>
      {shown.length < members.length && <p class="quiet">…</p>}
    </>
  );
}
