import type { Result } from '../../../core/result';
import type { PageToTake } from '../../../core/take-along/journey';

/** The props by which a thing of the page is taken along. */
export type TakeAlongActions = {
  /** Reads the page in front, and what its service lets out; null where there is nothing. */
  readPage: (service: string) => Promise<PageToTake | null>;
  /** Opens an address in a tab behind: the popup stays. */
  openBehind: (address: string) => Promise<Result<null>>;
  copyText: (text: string) => Promise<Result<null>>;
};
