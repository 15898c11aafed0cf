import { mostFederationBytes } from '../../../core/federation/crawl-limits';
import type { CrawledFile, Transport } from '../../../core/federation/crawled-file';
import { decodeFile } from '../../../core/federation/decode-file';
import { federationAddress } from '../../../core/federation/federation-address';
import { answerShape } from './answer-shape';
import { aliasLine } from './issue-report';
import { unprovedAddresses } from './unproved-addresses';

/** The addresses that a command tries where the collective's own one gives nothing. */
export type Probes = {
  /** The address of the collective's list: for any other root nothing else is asked. */
  collective: string;
  unproved: readonly { address: string; isPage?: true }[];
};

/** The collective's address, and those that may be had in its place. */
export const usualProbes: Probes = { collective: federationAddress, unproved: unprovedAddresses };

const mostPageLinks = 20;

/** True if the root of a crawl was refused, or is a file without a link. */
export function isRootBare(root: CrawledFile | undefined): boolean {
  return !root?.file || root.file.links.length === 0;
}

/**
 * Tries the unproved addresses one by one, and says what each gave. Nothing is made of an answer: a shape
 * of which no example is known is told, and a person decides.
 */
export async function probeFederation(
  { unproved }: Probes,
  transport: Transport,
): Promise<string[]> {
  const said = ['The root gave nothing. What the addresses gave that are not proved yet:'];
  const left = [...unproved];
  const tried = new Set<string>();
  for (const { address, isPage } of left) {
    if (tried.has(address)) continue;
    tried.add(address);
    const answer = await transport({
      address,
      since: null,
      mostBytes: mostFederationBytes,
    });
    if (answer.kind !== 'file') {
      said.push(`  no   ${address}  ${reasonOf(answer)}`);
    } else if (isPage) {
      const found = dataLinks(decodeFile(answer.bytes).text, address);
      said.push(`  page ${address}  ${answer.bytes.length} bytes, ${found.length} links to data`);
      left.push(...found.map((link) => ({ address: link })));
    } else said.push(...shapeLines(address, answer.bytes));
  }
  return [...said, 'Nothing was made of these answers.'];
}

function reasonOf(answer: Exclude<Awaited<ReturnType<Transport>>, { kind: 'file' }>): string {
  if (answer.kind === 'failed') return `${answer.failure}: ${answer.detail}`;
  return answer.kind === 'later' ? 'told to come later' : 'nothing to compare';
}

function shapeLines(address: string, bytes: Uint8Array): string[] {
  const shape = answerShape(bytes);
  if (!shape.ok) return [`  no   ${address}  ${shape.reason}`];
  const { form, holds, titles, isRoot } = shape.value;
  return [
    `  yes  ${address}  ${form}, ${bytes.length} bytes: ${holds}`,
    ...(isRoot ? [`       It is a federation's file: type --root ${address}`] : []),
    ...titles.map((title) => `       ${aliasLine(title)}`),
  ];
}

/** The addresses on the same host of files with data to which a page links, at most twenty. */
function dataLinks(page: string, address: string): string[] {
  const { host } = new URL(address);
  const links = [...page.matchAll(/\bhref\s*=\s*["']([^"'<>\s]{1,500})["']/gi)].flatMap(
    ([, link = '']) => {
      if (!URL.canParse(link, address)) return [];
      const url = new URL(link, address);
      const isData = /\.(?:json|csv|properties)$/i.test(url.pathname);
      return isData && url.host === host && /^https?:$/.test(url.protocol) ? [url.href] : [];
    },
  );
  return [...new Set(links)].slice(0, mostPageLinks);
}
