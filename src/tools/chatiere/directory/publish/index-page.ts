import type { Snapshot } from '../../../../core/directory/snapshot';
import { countsOf } from '../../../../core/refresh/acceptance';
import words from './folder-words.json' with { type: 'json' };
import { escapeMarkup, fillTemplate } from './markup';
import { templateFile, wholePage } from './template-file';

/**
 * The page that says what a published folder is, in French and English. `sizes` holds the bytes of each of
 * the folder's other files by its name.
 */
export function indexPage(
  { hosters, asOf }: Pick<Snapshot, 'hosters' | 'asOf'>,
  sizes: ReadonlyMap<string, number>,
): string {
  const counts = countsOf({ hosters });
  const towns = new Set(hosters.flatMap(({ seat }) => seat?.townKey ?? seat?.town ?? []));
  const { fr, en } = sizes.has('directory.json.sig') ? words.signed : words.unsigned;
  const body = fillTemplate(templateFile('index'), {
    hosters: String(counts.hosters),
    offers: String(counts.offers),
    towns: String(towns.size),
    asOf: escapeMarkup(asOf),
    files: fileRows(sizes),
    forHosters: sizes.has('report.html') ? templateFile('hosters') : '',
    signedFr: fr,
    signedEn: en,
  });
  return wholePage(words.title, body);
}

function fileRows(sizes: ReadonlyMap<string, number>): string {
  const rows = words.files.flatMap(({ name, fr, en }) => {
    const bytes = sizes.get(name);
    if (bytes === undefined) return [];
    const content = `${fr} · <span lang="en">${en}</span>`;
    const size = String(bytes).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
    return `<tr><td><a href="${name}">${name}</a></td><td>${content}</td><td class="number">${size}</td></tr>`;
  });
  return rows.join('\n');
}
