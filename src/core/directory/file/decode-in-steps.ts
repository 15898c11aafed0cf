import type { Steps } from '../../time/steps';

/** The bytes that are decoded in one step: some milliseconds' worth. */
const decodedAtOnce = 262_144;

/** Decodes any number of bytes as UTF-8, in short steps; undefined where they are not UTF-8. */
export function* decodeInSteps(bytes: Uint8Array): Steps<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  try {
    for (let start = 0; start < bytes.length; start += decodedAtOnce) {
      const part = bytes.subarray(start, start + decodedAtOnce);
      parts.push(decoder.decode(part, { stream: true }));
      yield;
    }
    parts.push(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
  return parts.join('');
}
