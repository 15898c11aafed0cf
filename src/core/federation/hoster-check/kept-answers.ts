import type { FileResponse, Transport } from '../crawled-file';
import { decodeFile } from '../decode-file';
import { readLink } from '../property-values';

/** The most bytes that one check reads in all: what a hoster publishes is a hundredth of it. */
export const mostCheckBytes = 4 * 1024 * 1024;

/**
 * Wraps the way to ask for one check: another host than `host` is never asked, no file twice, and nothing any more
 * once `mostCheckBytes` were read. `texts` holds the text of each file, by the id of its address.
 */
export function keepAnswers(
  host: string,
  ask: Transport,
): { transport: Transport; texts: ReadonlyMap<string, string> } {
  const answers = new Map<string, FileResponse>();
  const texts = new Map<string, string>();
  let bytes = 0;
  const transport: Transport = async (question) => {
    const { address } = question;
    if (new URL(address).host !== host) {
      return { kind: 'failed', failure: 'forbidden-address', detail: address };
    }
    const id = readLink(address)?.address ?? address;
    const kept = answers.get(id);
    if (kept) return kept;
    if (bytes > mostCheckBytes) return { kind: 'failed', failure: 'too-big', detail: 'in all' };
    const answer = await ask(question);
    answers.set(id, answer);
    if (answer.kind === 'file') {
      bytes += answer.bytes.length;
      texts.set(id, decodeFile(answer.bytes).text);
    }
    return answer;
  };
  return { transport, texts };
}
