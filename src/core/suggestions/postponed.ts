import { addressKey } from '../address-key';
import { isHttpsAddress } from '../https-address';
import { isNeedId, type NeedId } from '../need';
import { isPlainObject } from '../plain-object';
import { asOfNow } from '../time/as-of-now';
import { isDay } from '../time/calendar-date';
import { dayAfter } from '../time/day';

/** An offer that the user puts last for a need, as it does not work today. */
export type Postponed = {
  need: NeedId;
  /** The https address, by which the offer is found again. */
  address: string;
  /** The day, `YYYY-MM-DD`, from which it stands at its place again. */
  until: string;
};

/** Reads what is stored: a row that is no such thing is left out. */
export function readPostponed(raw: unknown): Postponed[] {
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return rows.flatMap((row) => {
    const { need, address, until } = isPlainObject(row) ? row : {};
    const isRead = typeof need === 'string' && isNeedId(need) && isDay(until);
    return isRead && typeof address === 'string' && isHttpsAddress(address)
      ? [{ need, address, until }]
      : [];
  });
}

/** The ones that still stand last on this day, `YYYY-MM-DD`: until tomorrow, and never longer. */
export function stillPostponed(all: readonly Postponed[], today: string): Postponed[] {
  return all.filter(({ until }) => asOfNow(until, today, dayAfter(today)) > today);
}

/** The list with an offer put last for a need until tomorrow. */
export function withPostponed(
  all: readonly Postponed[],
  { need, address }: Pick<Postponed, 'need' | 'address'>,
  today: string,
): Postponed[] {
  const others = withoutPostponed(stillPostponed(all, today), { need, address });
  return [...others, { need, address, until: dayAfter(today) }];
}

/** The list with an offer at its place again. */
export function withoutPostponed(
  all: readonly Postponed[],
  { need, address }: Pick<Postponed, 'need' | 'address'>,
): Postponed[] {
  return all.filter(
    (each) => each.need !== need || addressKey(each.address) !== addressKey(address),
  );
}
