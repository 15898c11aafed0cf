import { ownerSuffixes, registrySuffixes } from './public-suffixes';
import { openDomains, sharedDomains } from './shared-domains';

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

/** True if a stranger's file can stand on this host, without `www` and without a dot at its end. */
export function isOpenHost(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => openDomains.has(labels.slice(at).join('.')));
}

const owners = onceRead(ownerSuffixes);
const registries = onceRead(registrySuffixes);

/** Makes the function that reads the suffixes of a text at its first call: not every surface looks at them. */
function onceRead(text: string): () => ReadonlySet<string> {
  let suffixes: ReadonlySet<string> | undefined;
  return () => {
    suffixes ??= new Set(readSuffixes(text));
    return suffixes;
  };
}

/** The suffixes of a text: an ending with a colon behind it, then what stands before that ending, and so on. */
function* readSuffixes(text: string): Iterable<string> {
  let ending = '';
  for (const word of text.trim().split(/\s+/)) {
    if (word.endsWith(':')) ending = word.slice(0, -1);
    else yield `${word}.${ending}`;
  }
}
