import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../core/ignore';
import { shownSuggestions } from '../../core/suggestions/shown-suggestions';
import type { PopupProps } from './popup-props';
import type { PopupAnswer } from './use-answer';

/** The first suggestion, as soon as it is known that the user is back from where it leads; undefined until then. */
export function useReturn({ hasReturnedFrom, day }: PopupProps, { ready }: PopupAnswer) {
  const [returned, setReturned] = useState<string>();
  const [best] = ready ? shownSuggestions(ready, day) : [];
  const address = best?.landing.address;
  useEffect(() => {
    if (!address) return;
    const asking = ignore(hasReturnedFrom(address), 'then the menu has the way to the next one');
    asking.then((isBack) => isBack && setReturned(address));
  }, [address, hasReturnedFrom]);
  return address === returned ? best : undefined;
}
