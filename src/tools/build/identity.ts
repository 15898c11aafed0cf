/**
 * The extension’s maker and where it is at home: the field `chatiere` of package.json. An address is https, or
 * empty as long as there is none.
 */
export type Identity = {
  /** The add-on's id in e-mail form. It never changes: a browser takes another id for another extension. */
  id: string;
  author: string;
  homepage: string;
  /** The address at which faults are reported. */
  tracker: string;
  /** The address at which help is found. */
  support: string;
};

/** The keys of a manifest that tell who an extension is. */
export type ManifestIdentity = { author?: string; homepage_url?: string };

/** The id as addons.mozilla.org takes it, in at most 80 characters; any may stand before and behind the sign. */
const idForm = /^[\w.-]+@[\w.-]+$/;

/**
 * Tells the identity of a built manifest, without what is empty. Chromium takes the address of a person for
 * `author`, which is nothing that we have; Firefox takes a name. Throws where the identity is not sound.
 */
export function manifestIdentity(
  browser: 'chromium' | 'firefox',
  identity: Identity,
): ManifestIdentity {
  const faults = identityFaults(identity);
  if (faults.length > 0) throw new Error(`package.json, field chatiere: ${faults.join('; ')}`);
  const { author, homepage } = identity;
  return {
    ...(browser === 'firefox' && author && { author }),
    ...(homepage && { homepage_url: homepage }),
  };
}

/** Finds what is not sound in an identity: a sentence each. */
export function identityFaults({ id, ...addresses }: Identity): string[] {
  const wrongId = !idForm.test(id) || id.length > 80;
  const wrong = (['homepage', 'tracker', 'support'] as const).filter(
    (name) => addresses[name] !== '' && !isAtHome(addresses[name]),
  );
  return [
    ...(wrongId ? [`id is not like name@name: ${id}`] : []),
    ...wrong.map((name) => `${name} is neither empty nor an https address: ${addresses[name]}`),
  ];
}

/** True for an https address on a host that may be there: no host may ever be on these domains (RFC 2606). */
function isAtHome(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' &&
    !/(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$/.test(hostname)
  );
}
