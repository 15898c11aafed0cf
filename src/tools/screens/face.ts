import type { MessageKey } from '../../core/text/message-keys';

/** The pages of the extension that show themselves. */
export const surfaces = [
  'popup',
  'welcome',
  'options',
  'move',
  'chatons',
  'way',
  'map',
  'hoster',
] as const;
/** A page of the extension that shows itself. */
export type Surface = (typeof surfaces)[number];

/** The states in which faces are looked at, in this order: each world adds to the one before. */
export const worlds = ['new', 'choosing', 'settled', 'favoured', 'damaged'] as const;
/** The state of the extension in which a face is looked at. */
export type World = (typeof worlds)[number];

/**
 * The deed of a person on the page. `press` names a control by the key of what it says: so it is
 * found in any language and however it is drawn, and `read` waits for words in the same way. The
 * others take selectors; `see` waits.
 */
export type Deed =
  | { press: MessageKey }
  | { click: string }
  | { type: string; into: string }
  | { see: string }
  | { read: MessageKey };

/** Words on a page: a message, whatever values are put in, or a name that is the same in every language. */
export type Words = MessageKey | { text: string };

/** One state of a surface, and how to get there. */
export type Face = {
  /** The world of the face; absent for `settled`, a home in Marseille. */
  world?: World;
  /**
   * The address of the page in front, for the popup; elsewhere what follows the path of the page.
   */
  at?: string;
  deeds?: readonly Deed[];
  /** The words that this face alone says, of those of its surface in one browser: else it could be any other. */
  says?: Words;
  /** The fields of `storage.local` that the face wants; they are taken away after it. */
  stored?: Readonly<Record<string, unknown>>;
  /** The new part of the page, as a selector: its picture begins there, axe looks there alone. */
  from?: string;
  /** The site, as a match pattern, that the user has permitted when the page asks for it. */
  permitted?: string;
  /** The browsers that show the face: `both` for the main faces; absent for Chromium alone. */
  in?: 'both' | 'firefox';
  /** True for the popup where it reads the address in front, as the click on the icon grants it. */
  isUnwatched?: true;
  /** True for a phone: a small screen and a finger; Chromium alone can be told so. */
  isPhone?: true;
  /**
   * A thing that the browser is made to say of itself, where it can't be brought to it: that it runs on a
   * phone, that the icon is pinned. Chromium alone.
   */
  browserSays?: 'android' | 'pinned';
  /** True for a private window: Chromium lets no driver in. */
  isPrivate?: true;
};
