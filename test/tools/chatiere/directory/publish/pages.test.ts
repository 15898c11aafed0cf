import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { crawlFailures } from '../../../../../src/core/federation/crawl-failure';
import {
  type Changes,
  noChanges,
  readChanges,
} from '../../../../../src/tools/chatiere/directory/publish/changes';
import { changesFeed } from '../../../../../src/tools/chatiere/directory/publish/changes-feed';
import { indexPage } from '../../../../../src/tools/chatiere/directory/publish/index-page';
import {
  escapeMarkup,
  fillTemplate,
  linkMarkup,
} from '../../../../../src/tools/chatiere/directory/publish/markup';
import { reportPage } from '../../../../../src/tools/chatiere/directory/publish/report-page';
import { inRepository } from '../../../../../src/tools/root';
import { aDirectory, aRecord } from '../files';

const at = { address: 'https://miroir.example/annuaire/directory.json', day: '2026-11-22' };

/** A text of strangers, with all that may be mistaken for markup. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('</ul>', ']]>', '<script>alert(1)</script>', '&amp;', '"\'', '\ud800', '\u0000'),
);

function documentOf(html: string) {
  const { document } = new Window();
  document.write(html);
  return document;
}

/** Whatever a page would ask for, run or send; and what would take another page's place. */
function reachesOut(html: string): string[] {
  const document = documentOf(html);
  const loads = document.querySelectorAll(
    'script, iframe, img, object, embed, form, video, audio, link[rel=stylesheet], [onload], [onclick], [onerror], base',
  );
  const links = [...document.querySelectorAll('a')].map((each) => each.getAttribute('href') ?? '');
  return [
    ...[...loads].map((each) => each.outerHTML),
    ...links.filter((link) => !/^https:\/\/|^[\w.]+$/.test(link)),
    ...(html.match(/url\(|@import/g) ?? []),
  ];
}

describe('the pages of a published folder', () => {
  const sizes = new Map([
    ['directory.json', 1_234_567],
    ['report.html', 10],
  ]);

  it('say in both languages what it is, with numbers and sizes', () => {
    const html = indexPage(aDirectory(7), sizes);
    const document = documentOf(html);
    expect(document.querySelectorAll('[lang=fr], [lang=en]').length).toBeGreaterThan(4);
    expect(document.querySelector('dd')?.textContent).toBe('7');
    expect(html).toMatch('1\u202f234\u202f567');
    expect(html).toMatch('n’est pas signé');
    expect(indexPage(aDirectory(7), new Map([['directory.json.sig', 1]]))).toMatch('est signé');
  });

  it('link no report that is not there', () => {
    expect(indexPage(aDirectory(1), new Map())).not.toMatch('report.html');
  });

  it('run nothing, ask for nothing, and show what strangers write as text', () => {
    expect(reachesOut(indexPage(aDirectory(2), sizes))).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.record({ path: hostile, reason: hostile })), (refusals) => {
        const html = reportPage(aRecord({ refusals }));
        expect(reachesOut(html)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('tell hosters what could not be read, by host, with what helps', () => {
    const html = reportPage(
      aRecord({
        refusals: [
          { path: 'https://www.pad.example/a.properties', reason: 'bad-status: 404' },
          { path: 'https://autre.example/b.properties', reason: 'a reason of tomorrow' },
        ],
        warnings: [{ path: 'https://pad.example/c.properties', reason: 'line 3: no-separator' }],
      }),
    );
    const document = documentOf(html);
    const hosts = [...document.querySelectorAll('section[id]')].map(({ id }) => id);
    expect(hosts).toEqual(['autre.example', 'pad.example']);
    const text = document.getElementById('pad.example')?.textContent;
    expect(text).toMatch('bad-status: 404');
    expect(text).toMatch('Aucun fichier à cette adresse');
    expect(text).toMatch('There is no file at this address');
    expect(text).toMatch('line 3: no-separator');
    expect(document.getElementById('autre.example')?.textContent).toMatch('a reason of tomorrow');
    expect(reportPage(aRecord())).toMatch('Tout a été compris');
  });

  it('know what helps against every way in which a file can fail', () => {
    for (const failure of crawlFailures) {
      const html = reportPage(aRecord({ refusals: [{ path: 'x', reason: `${failure}: x` }] }));
      expect(documentOf(html).querySelectorAll('.said p').length, failure).toBe(3);
    }
  });

  it('shame no hoster, and keep French blanks in front of signs', () => {
    const folder = inRepository('src/tools/chatiere/directory/publish');
    for (const { fr } of JSON.parse(readFileSync(`${folder}/advice.json`, 'utf8'))) {
      expect(fr).not.toMatch(/ [:;?!]|erreur de votre part|\b(nous|on)\b/i);
    }
  });
});

describe('the feed of changes', () => {
  const changes = (name: string): Changes => ({
    ...noChanges,
    publications: [2, 1].map((number) => ({
      number,
      day: '2026-11-23',
      came: [{ id: 'a', name, site: 'https://a.example/?a=1&b=2', town: name }],
      left: [{ id: 'b', name, site: `javascript:${name}`, town: null }],
      moved: [{ id: 'c', name, site: 'https://c.example/', from: null, to: name }],
    })),
  });

  it('has what Atom asks for: ids that differ and stay, titles, days, an author', () => {
    const feed = changesFeed(changes('A'), at);
    const ids = [...feed.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(changesFeed(changes('A'), at)).toBe(feed);
    expect(feed).toMatch('<updated>2026-11-23T00:00:00Z</updated>');
    expect(feed).toMatch('rel="self"');
    expect(changesFeed(noChanges, at)).toMatch('<updated>2026-11-22T00:00:00Z</updated>');
    expect(changesFeed(noChanges, { ...at, address: '' })).not.toMatch('rel="self"');
  });

  it('is whole XML, whatever hosters are called', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const feed = changesFeed(changes(name), at);
        expect(tagFault(feed)).toBeUndefined();
        expect(feed).not.toMatch(/href="(?!https:)/);
      }),
    );
  });

  it('names a hundred of each at most', () => {
    const [publication] = changes('A').publications;
    if (!publication) throw new Error('there is one');
    const came = Array.from({ length: 500 }, () => publication.came).flat();
    const feed = changesFeed({ ...noChanges, publications: [{ ...publication, came }] }, at);
    expect(feed.match(/<li>/g)?.length).toBe(103);
    expect(feed).toMatch('… +400');
  });

  it('goes on from changes that can be read alone', () => {
    expect(readChanges(JSON.parse(JSON.stringify(changes('A'))))).toEqual(changes('A'));
    expect(readChanges({ format: 'chatiere-changes-1', publications: [{}] })).toBeUndefined();
    expect(readChanges('x')).toBeUndefined();
  });
});

const noCharacterOrEntity =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|&(?![a-z]+;|#\d+;)/u;

/** The first tag that is not closed in its turn, or character that XML 1.0 has not. */
function tagFault(xml: string): string | undefined {
  const open: string[] = [];
  const bad = noCharacterOrEntity.exec(xml);
  if (bad) return bad[0];
  for (const [tag, slash = '', name = '', rest = ''] of xml.matchAll(
    /<(\/?)([\w?]+)((?:"[^"<]*"|[^"<>])*)>/g,
  )) {
    if (name.startsWith('?') || rest.endsWith('/')) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open[0];
}

describe('markup', () => {
  it('of strangers is none', () => {
    expect(escapeMarkup('<a href="x">\'&\u0000')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;\ufffd',
    );
  });

  it.each(['javascript:alert(1)', 'http://a.example/', 'data:text/html,x', 'nothing'])(
    'links no %s',
    (address) => {
      expect(linkMarkup(address)).toBe(address);
    },
  );

  it('is put into a template as it is, and none may be missing', () => {
    expect(fillTemplate('a {{b}} c', { b: '$& {{d}}' })).toBe('a $& {{d}} c');
    expect(() => fillTemplate('{{b}}', {})).toThrow('b');
  });
});
