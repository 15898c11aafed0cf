import type { ServiceHere } from '../../core/services/service-card';
import type { FrontTab } from '../../core/spotting/front-tab';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Thing } from '../../core/thing';

/** The face that the first paint has drawn: the app must draw the same, and then goes on. */
export type PaintedFace = {
  service: ServiceHere;
  ready: ReadySuggestions;
  /** The day, as days since 1970: equal suggestions take turns by it. */
  day: number;
  /** The thing that the page in front shows and lets out; undefined where there is none. */
  thing: Thing | undefined;
};

/** The state of the page that the script of the first paint hands over to the app. */
export type HandOver = {
  front: Promise<FrontTab | null>;
  /** The face that stands on the page; null or undefined where the app draws the first one. */
  face: Promise<PaintedFace | null | undefined>;
  /** The button that was pressed last; null where none was. */
  pressed: HTMLButtonElement | null;
};

declare global {
  /** Undefined in a page that has no first paint. */
  var handOver: HandOver | undefined;
}
