import { useState } from 'preact/hooks';
import { optionsPage } from '../../core/extension-pages';
import { inOrder, type ListedHoster, type Listing } from '../../core/map/listing';
import { type ListOrder, listOrders, plainQuery, writeMapQuery } from '../../core/map/query';
import type { MessageKey } from '../../core/text/message-keys';
import { plural } from '../../core/text/plural';
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
  /** Drops the need and all filters, so that every hoster is shown. */
  clear: () => void;
} & RowsProps;

type RowsProps = {
  home: Home | null;
  open: (id: string) => void;
  /** Hears which hoster's row is pointed at; null: none is any more. */
  point: (id: string | null) => void;
};

/** The list of the same hosters as on the map, and of those that no map can show. */
export function HosterList({ listing, clear, ...list }: HosterListProps) {
  const i18n = useI18n();
  const isEmpty = listing.located.length + listing.elsewhere.length === 0;
  return (
    <section class="list" aria-labelledby="list">
      <h2 class="unseen" id="list">
        {i18n.say('map_list')}
      </h2>
      <Count listing={listing} />
      {listing.hidden > 0 && (
        <button type="button" class={isEmpty ? 'button' : 'link'} onClick={clear}>
          {i18n.say('map_clear')}
        </button>
      )}
      {!isEmpty && <Found listing={listing} {...list} />}
    </section>
  );
}

function Count({ listing: { located, elsewhere, hidden } }: Pick<HosterListProps, 'listing'>) {
  const i18n = useI18n();
  const shown = located.length + elsewhere.length;
  return (
    <p class="count" role="status">
      <strong>{shown === 0 ? i18n.say('map_none') : plural(shown, 'map_shown', i18n)}</strong>
      {hidden > 0 && shown > 0 && <span class="quiet"> {plural(hidden, 'map_hidden', i18n)}</span>}
    </p>
  );
}

function Found({ listing, order, choose, print, ...rows }: Omit<HosterListProps, 'clear'>) {
  const i18n = useI18n();
  const { located, elsewhere } = listing;
  const onMap = located.map(({ listed }) => listed);
  // Without a town nothing has a distance, and none is promised.
  const orders = listOrders.filter((each) => rows.home || each !== 'distance');
  return (
    <>
      <OrderField orders={orders} order={orders.includes(order) ? order : 'name'} choose={choose} />
      {!rows.home && (
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
      <button type="button" class="link" onClick={print}>
        {i18n.say('move_print')}
      </button>
    </>
  );
}

type OrderFieldProps = Pick<HosterListProps, 'order' | 'choose'> & {
  orders: readonly ListOrder[];
};

function OrderField({ orders, order, choose }: OrderFieldProps) {
  const i18n = useI18n();
  return (
    <label class="field-inline">
      {i18n.say('map_order')}
      <select
        value={order}
        onChange={({ currentTarget: { value } }) =>
          choose(orders.find((each) => each === value) ?? order)
        }
      >
        {orders.map((each) => (
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

function Rows({ listed, home, open, point }: RowsProps & { listed: readonly ListedHoster[] }) {
  const i18n = useI18n();
  const [count, setCount] = useState(rowsAtOnce);
  return (
    <>
      <ul class="rows">
        {listed.slice(0, count).map((each) => (
          <li
            key={each.hoster.id}
            class="row"
            onPointerEnter={() => point(each.hoster.id)}
            onPointerLeave={() => point(null)}
            onFocusIn={() => point(each.hoster.id)}
            onFocusOut={() => point(null)}
          >
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
