import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { SoftwareId } from '../../../src/core/software/software';
import { documentedRoutes } from '../../../src/tools/real/documented-routes';
import { landingAt } from '../../../src/tools/real/landing';
import { standInFor } from '../../../src/tools/real/stand-in';

const address = 'https://libre.example.org/sub/';

/** What the stand-in of a software says to an address: its status, and the page or the next address. */
function ask(software: SoftwareId, asked: string): { status: number; said: string } {
  let answer = { status: 200, said: '' };
  const response = {
    writeHead: (status: number, { location = '' }: Record<string, string>) => {
      answer = { status, said: location };
      return response;
    },
    end: () => response,
  } as unknown as ServerResponse;
  const { host, pathname, search } = new URL(asked);
  const exchange = { response } as Parameters<ReturnType<typeof standInFor>>[2];
  const page = standInFor([{ software, address }])(host, pathname + search, exchange);
  return page === undefined ? answer : { status: 200, said: page };
}

const documented = Object.keys(documentedRoutes) as SoftwareId[];

describe('the stand-in', () => {
  it.each(documented)('answers the landing of %s, and says what it is', (software) => {
    const { status, said } = ask(software, landingAt(software, address));
    if (status === 302) expect(ask(software, said)).toMatchObject({ status: 200 });
    else expect(said).toContain(`stand-in of ${software}`);
  });

  it.each(documented)('knows no other address of %s', (software) => {
    expect(ask(software, `${address}no/such/route`).status).toBe(404);
    expect(ask(software, 'https://libre.example.org/').status).toBe(404);
  });

  it.each([
    ['etherpad', 'p/abc', 'writable'],
    ['gitea', 'repo/create', 'sign-in'],
    ['searxng', 'search?q=chat', 'search'],
  ] as const)('shows at %s by an id what one may do at %s: %s', (software, path, id) => {
    expect(ask(software, address + path).said).toContain(`id="${id}"`);
  });

  it('leads on to a fresh name each time', () => {
    const places = [1, 2].map(() => ask('ethercalc', `${address}_new`).said);
    expect(new Set(places).size).toBe(2);
    expect(places[0]).toMatch(/^https:\/\/libre\.example\.org\/sub\/[0-9a-z]{12}$/);
  });
});

describe('a landing', () => {
  it('draws another name each time, which no software changes', () => {
    const names = [1, 2].map(() => landingAt('etherpad', address).slice(`${address}p/`.length));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[a-km-np-z2-9]{20}$/);
  });

  it('is the address itself where software has no path for it', () => {
    expect(landingAt('privatebin', address)).toBe(address);
  });
});
