import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Hoster } from '../../core/directory/hoster';
import { type ListedHoster, type Listing, listHosters } from '../../core/map/listing';
import type { MapOutlines } from '../../core/map/outline';
import { type MapQuery, plainQuery } from '../../core/map/query';
import { failureOf, type Result } from '../../core/result';
import { type Favourite, withFavourite, withoutFavourite } from '../../core/suggestions/favourites';
import type { Home } from '../../core/towns/home';
import { useI18n } from '../../ui/i18n-context';
import { HosterList, type HosterListProps } from './hoster-list';
import { HosterSheet, type HosterSheetProps } from './hoster-sheet';
import { MapFilters, type MapFiltersProps } from './map-filters';
import { MapView, type MapViewProps } from './map-view';
import { type AddressProps, useQuery } from './use-query';

/** The props of `MapPage`. */
export type MapPageProps = {
  hosters: readonly Hoster[];
  outlines: MapOutlines;
  home: Home | null;
  favourites: readonly Favourite[];
  keepFavourite: (favourite: Favourite, isChosen: boolean) => Promise<Result<null>>;
  print: () => void;
} & AddressProps &
  Pick<MapViewProps, 'loadFineOutline'> &
  Pick<HosterSheetProps, 'copyText' | 'tracker'>;

/** The hosters on a map and in a list, always the same ones; of one of them, all that is known. */
export function MapPage({ hosters, outlines, home, print, ...props }: MapPageProps) {
  const { query, change, opening, keepView } = useQuery(props);
  const listing = useListing(hosters, query, home);
  const favourites = useFavourites(props);
  const { open, close } = useOpening(query.hoster, (hoster) => change({ hoster }));
  const list = { home, open, print };
  return (
    <main class={query.hoster === null ? 'places' : 'places places-open'}>
      <Head />
      <MapView
        marks={listing.located}
        home={home}
        outlines={outlines}
        loadFineOutline={props.loadFineOutline}
        opened={query.hoster}
        open={open}
        opening={opening}
        keepPosition={keepView}
      />
      <div class="beside">
        {query.hoster === null ? (
          <FoundHoster query={query} listing={listing} change={change} {...list} />
        ) : (
          <HosterSheet
            key={query.hoster}
            listed={allOf(hosters, query.hoster, home)}
            home={home}
            {...favourites}
            copyText={props.copyText}
            tracker={props.tracker}
            close={close}
          />
        )}
      </div>
    </main>
  );
}

function Head() {
  const i18n = useI18n();
  return (
    <header class="head">
      <h1 class="title">{i18n.say('map_title')}</h1>
      <p class="quiet">{i18n.say('map_lead')}</p>
    </header>
  );
}

type FoundProps = Pick<MapFiltersProps, 'query' | 'listing' | 'change'> &
  Pick<HosterListProps, 'home' | 'open' | 'print'>;

/** The wishes, and the list of the hosters that meet them. */
function FoundHoster({ query, listing, change, ...list }: FoundProps) {
  return (
    <>
      <MapFilters
        query={query}
        listing={listing}
        change={change}
        clear={() => change({ ...plainQuery(), order: query.order })}
      />
      <HosterList
        listing={listing}
        order={query.order}
        choose={(order) => change({ order })}
        {...list}
      />
    </>
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

/** The favourites of the user, as far as they could be kept. */
function useFavourites(props: Pick<MapPageProps, 'favourites' | 'keepFavourite'>) {
  const [favourites, setFavourites] = useState(props.favourites);
  const keepFavourite = async (favourite: Favourite, isChosen: boolean) => {
    const kept = await props.keepFavourite(favourite, isChosen).catch(failureOf);
    const changed = isChosen ? withFavourite : withoutFavourite;
    if (kept.ok) setFavourites((all) => changed(all, favourite));
    return kept.ok;
  };
  return { favourites, keepFavourite };
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
