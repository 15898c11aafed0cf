import { type Captures, plainPart } from './fill-template';

/** The zoom of a map where the address says none: a quarter of a town. */
const usualZoom = '16';

/** Reads the parts that every address may want: the zoom from the metres of a satellite view, languages. */
export function readParts(found: Captures, language: string): Captures {
  const from = languageCode(found.from) ?? 'auto';
  const to = languageCode(found.to);
  return {
    ...found,
    name: encodeURIComponent(cellOf(plainPart(found, 'name'))),
    zoom: found.zoom ?? zoomOf(found.metres),
    language: language.split('-')[0] === 'fr' ? 'fr' : 'en',
    from,
    to,
  };
}

/** The text as one cell of a table whose cells stand between commas. */
function cellOf(text: string): string {
  return text.replace(/[",\s]+/g, ' ').trim();
}

// By the formula of github.com/tankaru/OpenSwitchMaps.
function zoomOf(metres: string | undefined): string {
  if (metres === undefined) return usualZoom;
  const zoom = Math.round(-1.4446 * Math.log(Number(metres)) + 26.858);
  return `${Math.min(19, Math.max(1, zoom))}`;
}

/** The code of a language without its country; undefined where that would say too little, or nothing. */
function languageCode(tag: string | undefined): string | undefined {
  const [code = ''] = tag?.toLowerCase().split('-') ?? [];
  return /^[a-z]{2,3}$/.test(code) && code !== 'zh' ? code : undefined;
}
