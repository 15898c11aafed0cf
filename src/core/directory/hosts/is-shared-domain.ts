import { ownerSuffixes, registrySuffixes } from './public-suffixes';
import { sharedDomains } from './shared-domains';

/** True if others than their owner run services under this domain. A domain alone counts, not what lies under it. */
export function isSharedDomain(domain: string): boolean {
  return isLentDomain(domain) || isRegistryDomain(domain);
}

/**
 * True if the owner of this domain lets others have names under it, by our own list or that part of the
 * Public Suffix List: a host under it belongs to no other host.
 */
export function isLentDomain(domain: string): boolean {
  return sharedDomains.has(domain) || owners().has(domain);
}

/** True if a registry gives names under this domain, by the Public Suffix List: each of these has its own hosts. */
export function isRegistryDomain(domain: string): boolean {
  const rest = domain.slice(domain.indexOf('.') + 1);
  return registries().has(domain) || registries().has(`*.${rest}`);
}

const owners = onceRead(ownerSuffixes);
const registries = onceRead(registrySuffixes);

/** Makes the function that reads the suffixes of a text at its first call: not every surface looks at them. */
function onceRead(text: string): () => ReadonlySet<string> {
  let suffixes: ReadonlySet<string> | undefined;
  return () => {
    suffixes ??= new Set(
      text
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [ending, ...names] = line.split(' ');
          return names.map((name) => `${name}.${ending}`);
        }),
    );
    return suffixes;
  };
}
