import type { NeedId } from '../need';
import type { MessageKey } from '../text/message-keys';
import type { Format } from './format';
import type { PackagedExports, PackagedImports } from './packaged-exports';

/** The page in front, and all that is known of taking things along from it. */
export type PageToTake = {
  /** The address that the click on the toolbar grants: it is used for this view, and kept nowhere. */
  address: string;
  isPrivate: boolean;
  exports: PackagedExports;
  imports: PackagedImports;
};

/** The offer that a thing is brought to. */
export type Receiver = {
  /** The name of its hoster. */
  name: string;
  /** The address of the software itself; null where only a site that tells of it is known. */
  address: string | null;
  /** The ids or names of its software, as far as they are known. */
  software: readonly string[];
};

/** All that decides how a thing is taken along. */
export type Journey = {
  /** The address of the page in front. */
  address: string;
  need: NeedId;
  receiver: Receiver;
  /** The language of the interface, for software that has an address for each. */
  language: string;
};

/** A thing that came out: a file or page of the service at an address, or a text to copy. */
export type Outcome =
  | { as: 'file' | 'page'; address: string; format: Format }
  | { as: 'text'; text: string; format: Format };

/** An address that takes the thing, and with which something of the page is sent. */
export type HandOver = {
  /** The name of who gets it. */
  name: string;
  host: string;
  address: string;
  /** All that is sent, in the words of people: line by line. */
  sent: readonly string[];
  /** The sentence on when it works; null: always. */
  note: MessageKey | null;
};
