import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, foldWords } from '../../../src/core/text/fold';

/** Any text, all planes of Unicode. */
const anyText = fc.string({ unit: 'binary', maxLength: 20 });

describe('foldWords', () => {
  it.each([
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['L’Haÿ‑les‑Roses', 'l hay les roses'],
    ['Œting', 'oeting'],
    ['ŒTING', 'oeting'],
    ['Ærø', 'aero'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Đakovo', 'dakovo'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Hafnarfjörður', 'hafnarfjordur'],
    ['  Villeneuve-d’Ascq (59) ', 'villeneuve d ascq 59'],
    ['—', ''],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('folds composed and decomposed letters alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWords(text.normalize('NFD'))).toBe(foldWords(text.normalize('NFC')));
      }),
    );
  });

  it.each([
    ['OnlyOffice™', 'onlyofficetm'],
    ['Foyer № 3', 'foyer no 3'],
    ['𝐍𝐞𝐱𝐭𝐜𝐥𝐨𝐮𝐝', 'nextcloud'],
  ])('leaves no capital in %j', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves letters and digits, with single spaces between words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWords(text)).toMatch(
          /^(?:[\p{Letter}\p{Number}]+(?: [\p{Letter}\p{Number}]+)*)?$/u,
        );
      }),
    );
  });
});

describe('foldName', () => {
  it.each([
    ['Etherpad Lite', 'etherpad-lite'],
    ['ONLYOFFICE Docs', 'Only Office docs'],
    ["Réducteur d'URL", 'reducteur d’url'],
  ])('takes %j and %j for the same name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(foldName(one)).not.toContain(' ');
  });

  it('keeps different names apart', () => {
    expect(foldName('Framapad')).not.toBe(foldName('Framadate'));
  });
});
