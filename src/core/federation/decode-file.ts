import { decodeUtf8 } from '../decode-utf8';

/** The encodings in which files are written. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/**
 * Decodes a chatonsinfos file: as UTF-16 where its first bytes say so, which are no valid UTF-8; as
 * UTF-8 where that is possible; else as windows-1252, of which an accent is practically never valid
 * UTF-8.
 */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const text = new TextDecoder('windows-1252').decode(bytes).replace(controls, ownSign);
  return { text, encoding: 'windows-1252' };
}

/** The kind of UTF-16 that a mark of the order of bytes names; undefined: there is none. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

// Some versions of Node decode windows-1252 as ISO-8859-1, which has no signs from 0x80 to 0x9f: quotation
// marks and dashes. https://encoding.spec.whatwg.org/index-windows-1252.txt tells what these bytes are.
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const controls = /[\x80-\x9f]/g;

const ownSign = (letter: string) => signs[letter.charCodeAt(0) - 0x80] ?? letter;
