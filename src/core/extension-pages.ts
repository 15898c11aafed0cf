import type { NeedId } from './need';
import type { SuiteId } from './services/suite';

// Pages of the extension that the manifest does not name, as links inside of it.

/** The address of the guide of a service; without a service, of the list of all guides. */
export function movePage(service?: string): string {
  const page = '/src/surfaces/move/index.html';
  return service === undefined ? page : `${page}?service=${encodeURIComponent(service)}`;
}

/** The address of the page for leaving a suite altogether; it can begin with these needs ticked. */
export function suitePage(suite: SuiteId, needs?: readonly NeedId[]): string {
  const page = `${movePage()}?suite=${suite}`;
  return needs === undefined ? page : `${page}&needs=${needs.join(',')}`;
}

/**
 * The address of the page that the toolbar opens, as a page of its own that speaks of this service; it
 * can open with everything that few want.
 */
export function answerPage(service: string, view?: 'more'): string {
  const page = `/src/surfaces/popup/index.html?service=${encodeURIComponent(service)}`;
  return view === undefined ? page : `${page}&view=${view}`;
}

/** The address of the page that shows how far the user has come with leaving. */
export const wayPage = '/src/surfaces/way/index.html';

/** The address of the page that says what a chaton is. */
export const chatonsPage = '/src/surfaces/chatons/index.html';

/** The address of the page where hosters check their own files. */
export const hosterPage = '/src/surfaces/hoster/index.html';

/** The sections of the options that a link may lead to, in their order on the page. */
export const optionsSections = [
  'home',
  'wishes',
  'favourites',
  'icon',
  'quiet',
  'watched',
  'nudge',
  'way',
  'directory',
  'private',
  'language',
  'settings-file',
  'faults',
  'credits',
] as const;

/** The id of a section of the options, as it stands in a link. */
export type OptionsSection = (typeof optionsSections)[number];

/** The address of the options; with a section, they open at that section. */
export function optionsPage(section?: OptionsSection): string {
  const page = '/src/surfaces/options/index.html';
  return section === undefined ? page : `${page}#${section}`;
}

/**
 * The address of the map of hosters; it can show only those that answer a need, and open the sheet
 * of one.
 */
export function mapPage(shown: { need?: NeedId; hoster?: string } = {}): string {
  const words = Object.entries(shown).map(([name, id]) => `${name}=${encodeURIComponent(id)}`);
  const page = '/src/surfaces/map/index.html';
  return words.length === 0 ? page : `${page}?${words.join('&')}`;
}
