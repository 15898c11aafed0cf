import { useState } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import type { Filters } from '../../core/suggestions/filters';
import { pickCount } from '../../core/suggestions/picks';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { defaultCountry } from '../../core/suggestions/where-phrases';
import { useI18n } from '../../ui/i18n-context';
import type { AllProps } from './all';
import type { NarrowProps } from './narrow';

/** The props of `Beyond`. */
export type BeyondProps = {
  /** The answer as it is kept. */
  ready: ReadySuggestions;
  /** True if another answer than `ready` is shown for the moment. */
  isMomentary: boolean;
  /** Searches the whole directory; undefined if the background does not answer. */
  search: (need: NeedId, filters: Filters) => Promise<ReadySuggestions | undefined>;
} & Pick<NarrowProps, 'show'> &
  Pick<AllProps, 'loadFurther' | 'toggleFavourite'>;

type Opened = { Narrow: typeof import('./narrow').Narrow } | { All: typeof import('./all').All };

/** The way beyond the answer: filters for the moment, and all suggestions. Loaded when wanted. */
export function Beyond({ ready, isMomentary, show, search, ...listing }: BeyondProps) {
  const i18n = useI18n();
  const [opened, setOpened] = useState<Opened | null>(null);
  const isNarrowing = opened !== null && 'Narrow' in opened;
  const isListing = opened !== null && 'All' in opened;
  const count = new Intl.NumberFormat(i18n.language).format(ready.count);
  const toggle = async (isOpen: boolean, load: () => Promise<Opened>) =>
    setOpened(isOpen ? null : await load());
  return (
    <>
      <p class="links">
        <Toggle isOpen={isNarrowing} press={() => toggle(isNarrowing, () => import('./narrow'))}>
          {i18n.say('filters_open')}
        </Toggle>
        {!isMomentary && ready.count > pickCount && (
          <Toggle isOpen={isListing} press={() => toggle(isListing, () => import('./all'))}>
            {i18n.say('all_open', count)}
          </Toggle>
        )}
      </p>
      {isNarrowing && (
        <opened.Narrow
          ready={ready}
          show={show}
          search={(filters) => search(ready.need, filters)}
        />
      )}
      {isListing && (
        <opened.All
          ready={ready}
          homeCountry={ready.home?.country ?? defaultCountry}
          {...listing}
        />
      )}
    </>
  );
}

type ToggleProps = { isOpen: boolean; press: () => void; children: string };

function Toggle({ isOpen, press, children }: ToggleProps) {
  return (
    <button type="button" class="link" aria-expanded={isOpen} onClick={press}>
      {children}
    </button>
  );
}
