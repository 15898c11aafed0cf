import { useLayoutEffect, useState } from 'preact/hooks';
import { type OptionsSection, optionsSections } from '../../../core/extension-pages';
import { goToTitle } from '../section';
import { type GroupId, groupIds, groupOfSection } from './groups';

/** The place that an address leads to: a group, or a section and the group that it stands in. */
type Place = { group: GroupId; title: GroupId | OptionsSection };

/** The place that the fragment of an address names; null where it names none. */
function placeOf(fragment: string): Place | null {
  const section = optionsSections.find((id) => `#${id}` === fragment);
  if (section) return { group: groupOfSection[section], title: section };
  const group = groupIds.find((id) => `#${id}` === fragment);
  return group ? { group, title: group } : null;
}

/**
 * The group that the address opens, and follows the address as it changes: the browser looked for the place
 * before it was drawn. Null where none is named, as at first.
 */
export function useOpenGroup(): GroupId | null {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  // At once: an address that changes before the first paint is not missed.
  useLayoutEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    if (place) goToTitle(place.title);
  }, [place]);
  return place?.group ?? null;
}
