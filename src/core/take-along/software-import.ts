import type { NeedId } from '../need';
import type { SoftwareId } from '../software/software';
import type { MessageKey } from '../text/message-keys';
import type { Format } from './format';
import type { Fact } from './service-export';

/** One way into a software. */
export type WayIn = {
  /** The formats that it surely takes, best first; `any`: every file. */
  formats: readonly (Format | 'any')[];
  /** The needs for which this way is right; absent: for all. */
  needs?: readonly NeedId[];
  /** The sentence on how to bring it in. */
  how: MessageKey;
  /** The path of the page that takes it, below the offer's address; absent: where the offer begins. */
  path?: string;
  /** The template of the path that takes the thing itself, `{address}` being where it can be fetched. */
  handOver?: string;
  /** The sentence on when that works; absent: always. */
  note?: MessageKey;
};

/** The ways into a software, whatever service a thing comes from. */
export type SoftwareImport = {
  /** The software for which it is true; the first gives the name of the file. */
  software: readonly SoftwareId[];
  /** The ways in, best first. */
  ways: readonly WayIn[];
} & Fact;
