import type { Texts } from './guide';

// Google's export page, Takeout: it takes the ids of the products to tick in its address.

/** The products of Takeout that guides lead to, by the id that its address takes, each with its name there. */
const products = {
  blogger: { fr: 'Blogger', en: 'Blogger' },
  classroom: { fr: 'Classroom', en: 'Classroom' },
  drive: { fr: 'Drive', en: 'Drive' },
  gmail: { fr: 'Gmail', en: 'Mail' },
  groups: { fr: 'Groupes', en: 'Groups' },
  keep: { fr: 'Keep', en: 'Keep' },
  local_actions: { fr: 'Maps (vos adresses)', en: 'Maps (your places)' },
  maps: { fr: 'Maps', en: 'Maps' },
  my_activity: { fr: 'Mon activité', en: 'My Activity' },
  photos: { fr: 'Google Photos', en: 'Google Photos' },
  saved: { fr: 'Enregistré', en: 'Saved' },
  tasks: { fr: 'Tasks', en: 'Tasks' },
  youtube: { fr: 'YouTube et YouTube Music', en: 'YouTube and YouTube Music' },
} as const satisfies Record<string, Texts>;

/** The id of a product in Takeout's addresses. */
export type TakeoutProduct = keyof typeof products;

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
    : ids.split(',').every((id) => Object.hasOwn(products, id));
}

/** How to use Takeout for these products. */
export function takeout(...chosen: readonly TakeoutProduct[]): Texts {
  const names = chosen.map((product) => products[product]);
  return takeoutOf({
    fr: names.map((name) => `« ${name.fr} »`).join(', '),
    en: names.map((name) => `“${name.en}”`).join(', '),
  });
}

/** How to use Takeout for a product whose id is not known: one ticks it oneself. */
export function takeoutByHand(product: string): Texts {
  return {
    fr: `Google Takeout : « Tout désélectionner », puis cochez « ${product} » dans la liste, et « Créer une exportation ». Un mail vous prévient quand l’archive est prête.`,
    en: `Google Takeout: “Deselect all”, then tick “${product}” in the list, and “Create export”. An email tells you when the archive is ready.`,
  };
}

function takeoutOf(names: Texts): Texts {
  return {
    fr: `Google Takeout : gardez coché ${names.fr}, choisissez le format s’il est proposé, puis « Créer une exportation ». Un mail vous prévient quand l’archive est prête.`,
    en: `Google Takeout: keep ${names.en} ticked, choose the format where one is offered, then “Create export”. An email tells you when the archive is ready.`,
  };
}
