import { siteHost } from '../../../../core/directory/site-host';
import type { CrawlRecord } from '../crawl-record';
import advice from './advice.json' with { type: 'json' };
import words from './folder-words.json' with { type: 'json' };
import { escapeMarkup, fillTemplate, linkMarkup } from './markup';
import { templateFile, wholePage } from './template-file';

type Remark = CrawlRecord['refusals'][number];

/** The most remarks that are shown of one host: one file may have a hundred. */
const mostRemarks = 100;

const patterns = advice.map(({ pattern, fr, en }) => ({ pattern: new RegExp(pattern), fr, en }));

/**
 * The page of a crawl for hosters to read: what could not be read, by host, with what helps in French and
 * English. All of it is text of strangers, and shown as text.
 */
export function reportPage({ refusals, warnings, asOf, files, hosters }: CrawlRecord): string {
  const places = byHost([...refusals, ...warnings]);
  const body = fillTemplate(templateFile('report'), {
    asOf: escapeMarkup(asOf),
    files: String(files),
    hosters: String(hosters),
    places: String(places.size),
    remarks: places.size > 0 ? [...places].map(hostMarkup).join('\n') : nothing(),
  });
  return wholePage(words.reportTitle, body);
}

/** The remarks by the host of their file, in the order of the alphabet. */
function byHost(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const hosts = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const host = URL.canParse(remark.path) ? siteHost(remark.path) : remark.path;
    const known = hosts.get(host);
    if (known) known.push(remark);
    else hosts.set(host, [remark]);
  }
  return new Map([...hosts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function hostMarkup([host, remarks]: [string, readonly Remark[]]): string {
  const name = escapeMarkup(host);
  const rest = remarks.length - mostRemarks;
  const more = rest > 0 ? [`<li>… +${rest}</li>`] : [];
  return [
    `<section class="card" id="${name}">`,
    `<h3>${name}</h3>`,
    '<ul class="said">',
    ...remarks.slice(0, mostRemarks).map(remarkMarkup),
    ...more,
    '</ul>',
    '</section>',
  ].join('\n');
}

function remarkMarkup({ path, reason }: Remark): string {
  const known = patterns.find(({ pattern }) => pattern.test(reason));
  const help = known ? `<p>${known.fr}</p><p lang="en" class="quiet">${known.en}</p>` : '';
  return `<li>${linkMarkup(path)}<p><code>${escapeMarkup(reason)}</code></p>${help}</li>`;
}

function nothing(): string {
  const { fr, en } = words.nothingToSay;
  return `<section class="card"><p>${fr}</p><p lang="en" class="quiet">${en}</p></section>`;
}
