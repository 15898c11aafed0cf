import type { MessageKey } from '../../core/text/message-keys';

/** The pages of the extension that show themselves. */
export const surfaces = ['popup', 'welcome', 'options', 'move', 'chatons', 'way', 'map'] as const;
export type Surface = (typeof surfaces)[number];

/** What has happened before a face is looked at, in this order: each world adds to the one before. */
export const worlds = ['new', 'settled', 'favoured', 'damaged'] as const;
export type World = (typeof worlds)[number];

/**
 * What a person does on the page. `press` names a control by the key of what it says: so it is found
 * in any language and however it is drawn, and `read` waits for words in the same way. The others take
 * selectors; `see` waits.
 */
export type Deed =
  | { press: MessageKey }
  | { click: string }
  | { type: string; into: string }
  | { see: string }
  | { read: MessageKey };

/** One state of a surface, and how to get there. */
export type Face = {
  /** `settled`, a home in Marseille, where nothing else is said. */
  world?: World;
  /** Popup: the address of the page in front. Elsewhere: what follows the path of the page. */
  at?: string;
  deeds?: readonly Deed[];
  /** Fields of `storage.local` that the face wants; taken away after it. */
  stored?: Readonly<Record<string, unknown>>;
  /** The part of the page that is new, as a selector: its picture begins there, axe looks there alone. */
  from?: string;
  /** Where it is looked at: `both` for the main ones, Chromium alone where nothing is said. */
  in?: 'both' | 'firefox';
  /** Popup: no content script runs there, and the click on the toolbar is what tells the address. */
  isUnwatched?: true;
  /** In a private window: Chromium lets no driver in. */
  isPrivate?: true;
};
