import type { GuideText } from './guide-text';

// Google's export page, Takeout: it takes the ids of the products to tick in its address.

/** The products of Takeout that guides lead to, by the id that its address takes. */
const products = [
  'blogger',
  'classroom',
  'drive',
  'gmail',
  'groups',
  'keep',
  'local_actions',
  'maps',
  'my_activity',
  'photos',
  'saved',
  'tasks',
  'youtube',
] as const;

/** The id of a product in Takeout's addresses. */
export type TakeoutProduct = (typeof products)[number];

/** The start of every product's address: without a product, all of them are ticked. */
export const takeoutStart = 'https://takeout.google.com/';

/** The address of Takeout with these products ticked and no others. */
export function takeoutAddress(...chosen: readonly TakeoutProduct[]): string {
  return `${takeoutStart}settings/takeout/custom/${chosen.join(',')}`;
}

/** True if an address of Takeout ticks nothing, or products that it knows. */
export function isTakeoutAddress(address: string): boolean {
  const [, ids] = address.split('/takeout/custom/');
  return ids === undefined
    ? address === takeoutStart
    : ids.split(',').every((id) => products.some((each) => each === id));
}

/** How to use Takeout for these products. */
export function takeout(...chosen: readonly TakeoutProduct[]): GuideText {
  const names = chosen.map((product) => `shared/takeout/${product}` as const);
  return { key: 'shared/takeout/takeout', parts: { products: names } };
}

/** How to use Takeout for a product whose id is not known: one ticks it oneself. */
export function takeoutByHand(product: string): GuideText {
  return { key: 'shared/takeout/by_hand', names: { product } };
}
