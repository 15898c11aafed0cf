import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Hoster } from '../../core/directory/hoster';
import { type ListedHoster, type Listing, listHosters } from '../../core/map/listing';
import type { MapOutlines } from '../../core/map/outline';
import { type ListOrder, type MapQuery, plainQuery } from '../../core/map/query';
import type { Home } from '../../core/towns/home';
import { useI18n } from '../../ui/i18n-context';
import { HosterList } from './hoster-list';
import type { HosterSheetProps } from './hoster-sheet';
import { MapFilters } from './map-filters';
import { MapView, type MapViewProps } from './picture/map-view';
import { type FavouritesProps, useFavourites } from './use-favourites';
import { type AddressProps, useQuery } from './use-query';
import { useSheet } from './use-sheet';

/** The props of `MapPage`. */
export type MapPageProps = {
  hosters: readonly Hoster[];
  outlines: MapOutlines;
  home: Home | null;
  print: () => void;
} & AddressProps &
  FavouritesProps &
  Pick<MapViewProps, 'loadFineOutline'> &
  Pick<HosterSheetProps, 'copyText' | 'tracker'>;

/** The hosters on a map and in a list, always the same ones; of one of them, all that is known. */
export function MapPage({ hosters, outlines, home, ...props }: MapPageProps) {
  const { query, change, opening, keepView } = useQuery(props);
  const listing = useListing(hosters, query, home);
  const favourites = useFavourites(props);
  const Sheet = useSheet();
  const { open, close } = useOpening(query.hoster, (hoster) => change({ hoster }));
  const [pointed, point] = useState<string | null>(null);
  const clear = () => change({ ...plainQuery(), order: query.order });
  const choose = (order: ListOrder) => change({ order });
  const { print, copyText, tracker } = props;
  return (
    <Places>
      <MapFilters query={query} home={home} change={change} />
      <MapView
        marks={listing.located}
        {...{ home, outlines, pointed, open, opening }}
        loadFineOutline={props.loadFineOutline}
        opened={query.hoster}
        keepPosition={keepView}
      />
      <Beside of={query.hoster}>
        {query.hoster === null ? (
          <HosterList
            order={query.order}
            {...{ listing, choose, home, open, point, print, clear }}
          />
        ) : (
          Sheet && (
            <Sheet
              key={query.hoster}
              listed={allOf(hosters, query.hoster, home)}
              {...{ home, close, copyText, tracker, ...favourites }}
            />
          )
        )}
      </Beside>
    </Places>
  );
}

function Places({ children }: { children: ComponentChildren }) {
  const i18n = useI18n();
  return (
    <main class="places">
      <header class="head">
        <h1 class="title">{i18n.say('map_title')}</h1>
        <p class="quiet">{i18n.say('map_lead')}</p>
      </header>
      {children}
    </main>
  );
}

/** The panel beside the map, and under it where there is no room: it can be given all of it there. */
function Beside({ of, children }: { of: string | null; children: ComponentChildren }) {
  const i18n = useI18n();
  // What was made whole stays it; another sheet opens beside its kitten.
  const [whole, setWhole] = useState<string | null | undefined>();
  const isWhole = whole === of;
  return (
    <div class={isWhole ? 'beside beside-whole' : 'beside'}>
      <button
        type="button"
        class="link beside-size"
        onClick={() => setWhole(isWhole ? undefined : of)}
      >
        {i18n.say(isWhole ? 'map_show' : 'map_hide')}
      </button>
      {children}
    </div>
  );
}

/** The hosters that meet the query. */
function useListing(
  hosters: readonly Hoster[],
  { need, filters, onlyActive }: MapQuery,
  home: Home | null,
): Listing {
  return useMemo(
    () => listHosters(hosters, { need, filters, onlyActive }, home),
    [hosters, need, filters, onlyActive, home],
  );
}

/** The hoster with all its offers, whatever is wished for; undefined if no hoster has this id. */
function allOf(
  hosters: readonly Hoster[],
  id: string,
  home: Home | null,
): ListedHoster | undefined {
  const { located, elsewhere } = listHosters(
    hosters.filter((hoster) => hoster.id === id),
    plainQuery(),
    home,
  );
  return located[0]?.listed ?? elsewhere[0];
}

/** The ways to open and close the sheet; closing it brings the focus back to where it was. */
function useOpening(opened: string | null, show: (hoster: string | null) => void) {
  const from = useRef<string | null>(null);
  useEffect(() => {
    if (opened !== null || from.current === null) return;
    document.querySelector<HTMLElement>(from.current)?.focus();
    from.current = null;
  }, [opened]);
  return {
    open: (id: string) => {
      const isOnMap = document.activeElement?.closest('.scene');
      from.current = `${isOnMap ? '.scene' : '.beside'} [data-hoster="${CSS.escape(id)}"]`;
      show(id);
    },
    close: () => show(null),
  };
}
