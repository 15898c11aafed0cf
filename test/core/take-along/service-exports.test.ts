import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { spotAny } from '../../../src/core/spotting/spot-any';
import { serviceExports } from '../../../src/core/take-along';
import {
  packagedExports,
  packagedImports,
  thingPatterns,
} from '../../../src/core/take-along/packaged-exports';
import { softwareImports } from '../../../src/core/take-along/software-imports';
import { takeAlong } from '../../../src/core/take-along/take-along';
import { thingAt } from '../../../src/core/take-along/thing-at';
import { inRepository } from '../../../src/tools/root';
import { emptyPages, knownPages } from './known-pages';

const packaged = new Map(serviceExports.map((each) => [each.service, packagedExports(each)]));
const cards = new Map(
  [...packaged].map(([id, exports]) => [id, { takesAlong: thingPatterns(exports) }]),
);
const imports = packagedImports(softwareImports);
const receiverHost = 'libre.example';

/** Takes along what an address shows, to some software. */
function taken(service: string, address: string, software: readonly string[] = []) {
  const receiver = { name: 'Libre', address: `https://${receiverHost}/ici`, software };
  const need = services.find(({ id }) => id === service)?.needs[0] ?? 'text-collab';
  return takeAlong(packaged.get(service) ?? [], imports, {
    address,
    need,
    receiver,
    language: 'fr',
  });
}

const pages = knownPages.flatMap(({ service, pages, ends, out }) =>
  pages.flatMap((page) => ends.map((end) => ({ service, address: page + end, out }))),
);

/** The shapes of the hosts that the data of a service name, its pages' own where an address is that of the page. */
const hostsOf = new Map(
  serviceExports.map(({ service, pages }) => {
    const templates = pages.flatMap(({ ways, openAt, pages }) => [
      ...ways.flatMap(({ template }) => template ?? pages),
      ...(openAt ? [openAt.template] : []),
    ]);
    return [service, templates.flatMap(hostShape)];
  }),
);

function hostShape(template: string): RegExp[] {
  const [, host] = /^https:\/\/((?:\[(?!\/)[^\]]*\]|[^/[])+)/.exec(template) ?? [];
  if (host === undefined) return [];
  const shape = host
    .replaceAll('.', '\\.')
    .replaceAll('[', '(')
    .replaceAll(']', ')?')
    .replace(/\{\w+\}/g, '[\\w-]+(\\.[\\w-]+)?');
  return [new RegExp(`^${shape}$`)];
}

const allowed = (service: string, host: string) =>
  host === receiverHost || (hostsOf.get(service) ?? []).some((shape) => shape.test(host));

describe('what services let out', () => {
  it('stands in a file for each service, and none besides', () => {
    const files = readdirSync(inRepository('src/core/take-along'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => /^(amazon|apple|google|meta|microsoft|others)\//.test(file))
      .map((file) => basename(file, '.ts'))
      .filter((file) => !/-(parts|hosts)$/.test(file));
    const ids = serviceExports.map(({ service }) => service);
    expect(files.toSorted()).toEqual(ids.toSorted());
    const known = new Set(services.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('is tried with every service, by twenty pages or more for the great ones', () => {
    const tried = new Set(knownPages.map(({ service }) => service));
    expect([...packaged.keys()].filter((id) => !tried.has(id))).toEqual([]);
    expect(pages.length).toBeGreaterThan(800);
  });

  it.each(pages)('comes out of $service at $address', ({ service, address, out }) => {
    const found = taken(service, address)?.out;
    expect(found && (found.as === 'text' ? found.text : found.address)).toBe(out);
    expect(spotAny(address), 'the page is one of the service').toBe(service);
  });

  it.each(emptyPages)('is nothing: %s at %s', (service, address) => {
    expect(taken(service, address)).toBeNull();
    expect(thingAt(cards.get(service) ?? {}, address)).toBeUndefined();
  });

  it('is told by the card exactly where it comes out', () => {
    for (const { service, address } of pages) {
      const { href } = new URL(address);
      expect(thingAt(cards.get(service) ?? {}, href), href).toBe(taken(service, href)?.thing);
    }
  });

  it('is told by the card of no address that was bent, unless it comes out', () => {
    const bent = fc.record({
      page: fc.constantFrom(...pages),
      at: fc.nat(200),
      by: fc.constantFrom('', '/', '.', '%2F', '..', '?', '#', '@', ':', 'é', '&', '=', '\\', ' '),
      cut: fc.nat(3),
    });
    fc.assert(
      fc.property(bent, ({ page, at, by, cut }) => {
        const { service, address } = page;
        const other = address.slice(0, at) + by + address.slice(at + cut);
        if (!URL.canParse(other)) return;
        const { href } = new URL(other);
        const found = taken(service, href);
        expect(thingAt(cards.get(service) ?? {}, href)).toBe(found?.thing);
        for (const address of addressesOf(found)) {
          expect(allowed(service, new URL(address).host), `${href} → ${address}`).toBe(true);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('never throws, and leads to no other host than the data name, whatever the address', () => {
    const software = softwareImports.flatMap(({ software }) => software);
    const anything = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string(),
      fc
        .tuple(
          fc.constantFrom(...pages.map(({ address }) => address.slice(0, 30))),
          fc.string({ unit: 'binary' }),
        )
        .map(([start, end]) => start + end),
    );
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(...packaged.keys()),
        fc.constantFrom(...software),
        (address, service, id) => {
          for (const each of addressesOf(taken(service, address, [id]))) {
            const { host, protocol } = new URL(each);
            expect(protocol).toBe('https:');
            expect(allowed(service, host), `${address} → ${each}`).toBe(true);
          }
        },
      ),
      { numRuns: 100_000 },
    );
  }, 120_000);
});

function addressesOf(found: ReturnType<typeof taken>): string[] {
  if (!found) return [];
  const { out, inAddress, handOvers } = found;
  return [
    ...(out.as === 'text' ? [] : [out.address]),
    ...(inAddress === null ? [] : [inAddress]),
    ...handOvers.map(({ address }) => address),
  ];
}
