import type { Hoster } from '../../../core/directory/hoster';
import { parseHosters } from '../../../core/directory/snapshot';
import { createRandom, type Random } from '../../random';
import { factsOf, madeUpHoster, madeUpName } from './made-up-hoster';

// The files of a made-up federation, and what their members write.

/** The files of a web, by address. */
export type Web = Record<string, string | Uint8Array>;

/** The address of the federation’s own file. */
export const root = 'https://list.example/federation.properties';
/** The address of a file of a member: its own file unless told. */
export const at = (name: string, file = 'o') => `https://${name}.example/${file}.properties`;

/** The curated hosters, of which none is the attacker, nor the honest member. */
export const curated: readonly Hoster[] = parseHosters(
  Array.from({ length: 6 }, (_, seed) => madeUpHoster(createRandom(seed * 7 + 2), seed)),
  factsOf,
).hosters;

/** The text of a file, from its keys and links: what is no text stands there as JSON. */
export function fileOf(
  keys: Readonly<Record<string, unknown>>,
  links: readonly unknown[] = [],
): string {
  const said = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const lines = Object.entries(keys).map(([key, value]) => `${key}=${said(value)}`);
  return [...lines, ...links.map((link, index) => `subs.s${index}=${said(link)}`)].join('\n');
}

/** The keys of a sound organisation of this name. */
export const organization = (name: string) => ({
  'file.class': 'organization',
  'organization.name': name.toUpperCase(),
  'organization.website': `https://${name}.example/`,
});

/** The keys of a service at this address. */
export const service = (website: unknown) => ({
  'file.class': 'service',
  'service.name': 'Pad',
  'service.website': website,
  'software.name': 'Etherpad',
});

/** The files of a sound member: its own, and that of one service. */
export function soundMember(name: string, random: Random): Web {
  const files = fileOf({ ...organization(name), 'organization.description': madeUpName(random) }, [
    at(name, 's'),
  ]);
  return { [at(name)]: files, [at(name, 's')]: fileOf(service(`https://pad.${name}.example/`)) };
}

/** Makes so many addresses. */
export const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));
