import type { Surface } from '../face';

/** One screenshot of a store: the face that it shows, which the list of faces has. */
export type StoreShot = {
  /** The name of the file, without its end; the number is its place in the store. */
  file: string;
  surface: Surface;
  face: string;
  /** The part of the page with which the picture begins, as a selector; absent for that of the face. */
  from?: string;
};

/** The screenshots, in the order in which a store shows them and captions.txt names them. */
export const storeShots: readonly StoreShot[] = [
  { file: '1-popup', surface: 'popup', face: 'spotted' },
  { file: '2-map', surface: 'map', face: 'france' },
  { file: '3-guide', surface: 'move', face: 'guide' },
  { file: '4-progress', surface: 'way', face: 'counted', from: '.card:has(#picture)' },
  { file: '5-privacy', surface: 'options', face: 'privacy' },
];

/** A size in CSS pixels, which are those of the picture. */
export type Size = { width: number; height: number };

// What the Chrome Web Store asks for (developer.chrome.com, "Supplying images"); the others take the same.

/** The size of a screenshot. */
export const shotSize: Size = { width: 1280, height: 800 };
/** The size of the small promotional tile. */
export const tileSize: Size = { width: 440, height: 280 };
/** The size of the marquee. */
export const marqueeSize: Size = { width: 1400, height: 560 };

/** The first screenshot again, small, for the README. */
export const readmeScale = 0.625;

/** The room for a page within a screenshot. */
export const windowSize: Size = { width: 1184, height: 600 };

/** The factor by which a page is larger than on the screen: a store shows its pictures small. */
export const enlargement = 1.25;

/** The size of the popup's picture within the screenshot, at most; it keeps its form, that of the toolbar's. */
export const popupSize: Size = { width: 360, height: 582 };
