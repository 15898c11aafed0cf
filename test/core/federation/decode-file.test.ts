import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../src/core/federation/decode-file';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decodeFile', () => {
  it('takes a file as UTF-8 where that is possible', () => {
    const bytes = new TextEncoder().encode('Hébergé à Évreux, 5 €');
    expect(decodeFile(bytes)).toEqual({ text: 'Hébergé à Évreux, 5 €', encoding: 'utf-8' });
  });

  it('takes any other file as windows-1252, its own signs included', () => {
    const bytes = Uint8Array.from([...latin('Hébergé, 5 '), 0x80, 0x92, 0x9f, 0x81]);
    expect(decodeFile(bytes)).toEqual({ text: 'Hébergé, 5 €’Ÿ\x81', encoding: 'windows-1252' });
  });
});
