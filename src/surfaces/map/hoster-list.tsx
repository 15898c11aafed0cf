import { useState } from 'preact/hooks';
import { optionsPage } from '../../core/extension-pages';
import { inOrder, type ListedHoster, type Listing } from '../../core/map/listing';
import { type ListOrder, listOrders, plainQuery, writeMapQuery } from '../../core/map/query';
import type { MessageKey } from '../../core/text/message-keys';
import type { Home } from '../../core/towns/home';
import { useI18n } from '../../ui/i18n-context';
import { listedPhrase } from './listed-phrases';

const orderWords: Record<ListOrder, MessageKey> = {
  distance: 'map_order_distance',
  name: 'map_order_name',
  offers: 'map_order_offers',
};

/** The props of `HosterList`. */
export type HosterListProps = {
  listing: Listing;
  order: ListOrder;
  choose: (order: ListOrder) => void;
  print: () => void;
} & RowsProps;

type RowsProps = { home: Home | null; open: (id: string) => void };

/** The list of the same hosters as on the map, and of those that no map can show. */
export function HosterList({ listing, order, choose, print, ...rows }: HosterListProps) {
  const i18n = useI18n();
  const { located, elsewhere } = listing;
  const onMap = located.map(({ listed }) => listed);
  return (
    <section class="list" aria-labelledby="list">
      <div class="list-head">
        <h2 class="section-title" id="list">
          {i18n.say('map_list')}
        </h2>
        <button type="button" class="link" onClick={print}>
          {i18n.say('move_print')}
        </button>
        <OrderField order={order} choose={choose} />
      </div>
      {order === 'distance' && !rows.home && (
        <a class="link" href={optionsPage('home')}>
          {i18n.say('map_no_home')}
        </a>
      )}
      <Rows listed={inOrder(onMap, order)} {...rows} />
      {elsewhere.length > 0 && (
        <>
          <h3 class="section-title">{i18n.say('map_elsewhere')}</h3>
          <p class="quiet">{i18n.say('map_elsewhere_text')}</p>
          <Rows listed={inOrder(elsewhere, order)} {...rows} />
        </>
      )}
    </section>
  );
}

function OrderField({ order, choose }: Pick<HosterListProps, 'order' | 'choose'>) {
  const i18n = useI18n();
  return (
    <label class="field-inline">
      {i18n.say('map_order')}
      <select
        value={order}
        onChange={({ currentTarget: { value } }) =>
          choose(listOrders.find((each) => each === value) ?? order)
        }
      >
        {listOrders.map((each) => (
          <option key={each} value={each}>
            {i18n.say(orderWords[each])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The rows drawn at once: the shipped directory is shorter, ten times as many take seconds. */
const rowsAtOnce = 500;

function Rows({ listed, home, open }: RowsProps & { listed: readonly ListedHoster[] }) {
  const i18n = useI18n();
  const [count, setCount] = useState(rowsAtOnce);
  return (
    <>
      <ul class="rows">
        {listed.slice(0, count).map((each) => (
          <li key={each.hoster.id} class="row">
            <HosterLink listed={each} open={open} />
            <span class="quiet">{listedPhrase(each, home, i18n)}</span>
          </li>
        ))}
      </ul>
      {count < listed.length && (
        <button type="button" class="link" onClick={() => setCount(count + rowsAtOnce)}>
          {i18n.say('all_more')}
        </button>
      )}
    </>
  );
}

type HosterLinkProps = { listed: ListedHoster; open: (id: string) => void };

/**
 * A link that opens a hoster's sheet here; with the keys that browsers have for it, in a new tab.
 */
export function HosterLink({ listed: { hoster }, open }: HosterLinkProps) {
  return (
    <a
      href={writeMapQuery({ ...plainQuery(), hoster: hoster.id })}
      data-hoster={hoster.id}
      dir="auto"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(hoster.id);
      }}
    >
      {hoster.name}
    </a>
  );
}
