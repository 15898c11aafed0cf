import { decodeUtf8 } from '../decode-utf8';

/** The encodings in which files are written. */
export type Encoding = 'utf-8' | 'windows-1252';

/**
 * Decodes a chatonsinfos file as UTF-8 where that is possible, else as windows-1252, of which an accent
 * is practically never valid UTF-8.
 */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const text = new TextDecoder('windows-1252').decode(bytes).replace(controls, ownSign);
  return { text, encoding: 'windows-1252' };
}

// Some versions of Node decode windows-1252 as ISO-8859-1, which has no signs from 0x80 to 0x9f: quotation
// marks and dashes. https://encoding.spec.whatwg.org/index-windows-1252.txt tells what these bytes are.
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const controls = /[\x80-\x9f]/g;

const ownSign = (letter: string) => signs[letter.charCodeAt(0) - 0x80] ?? letter;
