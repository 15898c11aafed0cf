import type { NeedId } from './need';

// Pages of the extension that the manifest does not name, as links inside of it.

/** The guide of a service; without one, the list of all guides. */
export function movePage(service?: string): string {
  const page = '/src/surfaces/move/index.html';
  return service === undefined ? page : `${page}?service=${encodeURIComponent(service)}`;
}

/** How far one has come with leaving. */
export const wayPage = '/src/surfaces/way/index.html';

/** What a chaton is. */
export const chatonsPage = '/src/surfaces/chatons/index.html';

/** Sections of the options that a link may lead to, in their order on the page. */
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
  'settings-file',
  'credits',
] as const;

export type OptionsSection = (typeof optionsSections)[number];

/** The options; with a section, they open there. */
export function optionsPage(section?: OptionsSection): string {
  const page = '/src/surfaces/options/index.html';
  return section === undefined ? page : `${page}#${section}`;
}

/** The map of hosters: of those who answer a need, with the sheet of one open. */
export function mapPage(shown: { need?: NeedId; hoster?: string } = {}): string {
  const words = Object.entries(shown).map(([name, id]) => `${name}=${encodeURIComponent(id)}`);
  const page = '/src/surfaces/map/index.html';
  return words.length === 0 ? page : `${page}?${words.join('&')}`;
}
