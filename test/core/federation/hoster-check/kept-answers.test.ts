import { describe, expect, it } from 'vitest';
import type { Transport } from '../../../../src/core/federation/crawled-file';
import {
  keepAnswers,
  mostCheckBytes,
} from '../../../../src/core/federation/hoster-check/kept-answers';

const question = (address: string) => ({
  address,
  since: null,
  mostBytes: mostCheckBytes,
});

function asked(bytes: Uint8Array) {
  const addresses: string[] = [];
  const transport: Transport = async ({ address }) => {
    addresses.push(address);
    return { kind: 'file', bytes, askedAt: 0 };
  };
  return { addresses, ...keepAnswers('alto.example', transport) };
}

describe('the answers of one check', () => {
  it('come of the host that was typed, and of no other', async () => {
    const { addresses, transport } = asked(new Uint8Array());
    await transport(question('https://alto.example/a'));
    for (const other of ['https://www.alto.example/', 'https://alto.example:8443/']) {
      expect(await transport(question(other))).toMatchObject({ failure: 'forbidden-address' });
    }
    expect(addresses).toEqual(['https://alto.example/a']);
  });

  it('are asked for once, and their texts are kept', async () => {
    const { addresses, transport, texts } = asked(new TextEncoder().encode('é'));
    await transport(question('https://alto.example/a'));
    await transport(question('https://alto.example/a'));
    expect(addresses).toHaveLength(1);
    expect(texts.get('https://alto.example/a')).toBe('é');
  });

  it('end once more was read than any hoster publishes', async () => {
    const { addresses, transport } = asked(new Uint8Array(mostCheckBytes + 1));
    await transport(question('https://alto.example/a'));
    expect(await transport(question('https://alto.example/b'))).toMatchObject({
      failure: 'too-big',
    });
    expect(addresses).toHaveLength(1);
  });
});
