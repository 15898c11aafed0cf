import { createHash } from 'node:crypto';
import type { Changes, Publication } from './changes';
import { escapeMarkup, linkMarkup } from './markup';

/** The most hosters of a publication that an entry of the feed names, by the kind of their change. */
const mostNamed = 100;

/** A text in both languages of the feed. */
type Both = { fr: string; en: string };

const kinds = {
  came: { fr: 'Arrivés', en: 'Came' },
  left: { fr: 'Partis', en: 'Left' },
  moved: { fr: 'Déménagés', en: 'Moved' },
} as const;

/**
 * The changes as an Atom feed (RFC 4287), in French and English: an entry for each publication that changed
 * something. `address` is that of the directory's file, from which the ids are made; `day` the feed's day
 * where nothing has changed yet.
 */
export function changesFeed(
  { publications }: Changes,
  { address, day }: { address: string; day: string },
): string {
  const folder = /^https:/.test(address) ? new URL('.', address).href : '';
  const self = folder && [
    `  <link rel="self" type="application/atom+xml" href="${escapeMarkup(folder)}changes.atom"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeMarkup(folder)}index.html"/>`,
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `  <id>${idOf(address)}</id>`,
    '  <title>Annuaire de Chatière : arrivées et départs · Chatière directory: who came and left</title>',
    `  <updated>${stampOf(publications[0]?.day ?? day)}</updated>`,
    '  <author><name>Chatière</name></author>',
    ...(self || []),
    ...publications.flatMap((publication) =>
      // By its number too: entries of the same day must differ, or a reader shows one of them.
      entry(publication, idOf(address, publication.day, String(publication.number))),
    ),
    '</feed>',
    '',
  ].join('\n');
}

function entry(publication: Publication, id: string): string[] {
  return [
    '  <entry>',
    `    <id>${id}</id>`,
    `    <title>${titleOf(publication)}</title>`,
    `    <updated>${stampOf(publication.day)}</updated>`,
    '    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
    ...(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => list(kind, publication)),
    '    </div></content>',
    '  </entry>',
  ];
}

function titleOf({ day, came, left, moved }: Publication): string {
  const counts = [`+${came.length}`, `−${left.length}`, `→${moved.length}`];
  return `${day} : ${counts.join(' ')}`;
}

function list(kind: keyof typeof kinds, publication: Publication): string[] {
  const hosters = publication[kind];
  if (hosters.length === 0) return [];
  const { fr, en }: Both = kinds[kind];
  const rest = hosters.length - mostNamed;
  return [
    `      <p><strong>${fr} · <span xml:lang="en">${en}</span> (${hosters.length})</strong></p>`,
    '      <ul>',
    ...hosters.slice(0, mostNamed).map((hoster) => {
      return `        <li>${linkMarkup(hoster.site, hoster.name)}${escapeMarkup(placeOf(hoster))}</li>`;
    }),
    ...(rest > 0 ? [`        <li>… +${rest}</li>`] : []),
    '      </ul>',
  ];
}

function placeOf(
  hoster: { town: string | null } | { from: string | null; to: string | null },
): string {
  if ('town' in hoster) return hoster.town === null ? '' : `, ${hoster.town}`;
  return ` : ${hoster.from ?? '?'} → ${hoster.to ?? '?'}`;
}

function stampOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The id of something in the feed: a UUID of version 8 made of its parts (RFC 9562), the same each time. */
function idOf(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const text = hash.toString('hex');
  return `urn:uuid:${text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
