import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileResponse } from '../../../../src/core/federation/crawled-file';
import { probeFederation } from '../../../../src/tools/chatiere/directory/probe-federation';
import { unprovedAddresses } from '../../../../src/tools/chatiere/directory/unproved-addresses';
import { inRepository } from '../../../../src/tools/root';

const file = (text: string): FileResponse => ({
  kind: 'file',
  bytes: new TextEncoder().encode(text),
  askedAt: 0,
});
const none: FileResponse = { kind: 'failed', failure: 'bad-status', detail: '404' };

/** The lines said of these answers, and the addresses that were asked, in order. */
async function probe(
  answers: Record<string, FileResponse>,
  unproved: { address: string; isPage?: true }[],
) {
  const asked: string[] = [];
  const said = await probeFederation({ collective: '', unproved }, async ({ address }) => {
    asked.push(address);
    return answers[address] ?? none;
  });
  return { asked, said: said.join('\n') };
}

const at = (path: string) => `https://stats.example/${path}`;

describe('the addresses that are not proved', () => {
  it('are tried one by one, and each is told with what it gave', async () => {
    const { asked, said } = await probe(
      {
        [at('root')]: file('federation.name=F\nsubs.a=https://a.example/a.properties'),
        [at('page')]: file('<html>Sorry</html>'),
        [at('list.json')]: file('[{"service.webiste":"x","nom":"y"}]'),
        [at('busy')]: { kind: 'later', seconds: 9 },
      },
      ['gone', 'root', 'page', 'list.json', 'busy'].map((path) => ({ address: at(path) })),
    );
    expect(asked).toEqual(['gone', 'root', 'page', 'list.json', 'busy'].map(at));
    expect(said).toMatch(`no   ${at('gone')}  bad-status: 404`);
    expect(said).toMatch(`type --root ${at('root')}\n`);
    expect(said).toMatch(`no   ${at('page')}  markup`);
    expect(said).toMatch(`yes  ${at('list.json')}  JSON, 35 bytes: a list of 1 rows`);
    expect(said).toContain("['service.webiste', 'service.website'],");
    expect(said).toContain("// 'nom': no known key is like it");
    expect(said).toMatch(`no   ${at('busy')}  told to come later`);
  });

  it('are also those on the same host to which a page links', async () => {
    const page = ['a.json', 'b.csv', 'a.json', 'c.html', 'https://elsewhere.example/d.json']
      .map((link) => `<a href="${link}">x</a>`)
      .join('');
    const { asked, said } = await probe({ [at('index.xhtml')]: file(page) }, [
      { address: at('index.xhtml'), isPage: true },
    ]);
    expect(asked).toEqual([at('index.xhtml'), at('a.json'), at('b.csv')]);
    expect(said).toMatch('2 links to data');
  });

  it('are those of the documentation, in its order', () => {
    const text = readFileSync(inRepository('docs/chatonsinfos.md'), 'utf8');
    const listed = text.split('## Where the list may also be')[1]?.split('\n## ')[0] ?? '';
    const written = [...listed.matchAll(/^\| `(https:[^`]+)`/gm)].map(([, address]) => address);
    expect(unprovedAddresses.map(({ address }) => address)).toEqual(written);
    expect(written.length).toBeGreaterThan(5);
  });
});
