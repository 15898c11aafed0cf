import { describe, expect, it } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { type Identity, identityFaults, manifestIdentity } from '../../../src/tools/build/identity';

const nowhere: Identity = {
  id: 'chatiere@chatiere',
  author: '',
  homepage: '',
  tracker: '',
  support: '',
};

describe('the identity in package.json', () => {
  it('is sound', () => {
    expect(identityFaults(packageFile.chatiere)).toEqual([]);
  });

  it('has the id that it has for ever: another one is another extension to every browser', () => {
    expect(packageFile.chatiere.id).toBe('chatiere@chatiere');
  });
});

describe('the identity of a manifest', () => {
  it('leaves out what is empty', () => {
    expect(manifestIdentity('firefox', nowhere)).toEqual({});
    expect(manifestIdentity('chromium', nowhere)).toEqual({});
  });

  it('names the author in Firefox alone, and the home in both', () => {
    const known = { ...nowhere, author: 'Chatière', homepage: 'https://chatons.org/chatiere' };
    const homepage_url = known.homepage;
    expect(manifestIdentity('firefox', known)).toEqual({ author: 'Chatière', homepage_url });
    expect(manifestIdentity('chromium', known)).toEqual({ homepage_url });
  });

  it.each([
    ['homepage', 'http://chatons.org/'],
    ['homepage', 'chatons.org'],
    ['homepage', 'https://chatiere.example/'],
    ['tracker', 'https://forge.example.org/issues'],
    ['support', 'https://localhost/help'],
    ['id', 'chatiere'],
    ['id', 'chatière@chatière'],
    ['id', `${'a'.repeat(80)}@chatiere`],
  ] as const)('is refused where %s is %s', (name, value) => {
    const unsound = { ...nowhere, [name]: value };
    expect(identityFaults(unsound)).toEqual([expect.stringContaining(name)]);
    expect(() => manifestIdentity('firefox', unsound)).toThrow(/package\.json/);
  });
});
