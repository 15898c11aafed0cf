import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../core/result';
import { type InterfaceLanguage, interfaceLanguages } from '../../core/text/interface-language';
import { type Surface, surfaces } from './face';
import { widths } from './picture-formats';

/** The pictures that the words of the command line ask for. */
export type Wish = {
  /** True for those that stores and the README show, and for no other. */
  isStore: boolean;
  /** The surfaces, in the order of the list. */
  surfaces: readonly Surface[];
  languages: readonly InterfaceLanguage[];
  /** The widths in CSS pixels. */
  widths: readonly number[];
};

/** The languages that are looked at where none is named: two, which keeps it quick. */
const usualLanguages: readonly InterfaceLanguage[] = ['fr', 'en'];

const usage = `npm run screens -- store | [${surfaces.join('] [')}] [--languages ${Object.keys(interfaceLanguages).join(',')}] [--widths ${widths.join(',')}]`;

/** Reads the words of the command line; the reason is what may be typed. */
export function readWish(words: readonly string[]): Result<Wish> {
  const options = { languages: { type: 'string' }, widths: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const wish = {
      isStore: positionals.length === 1 && positionals[0] === 'store',
      surfaces: surfaces.filter((each) => positionals.length === 0 || positionals.includes(each)),
      languages: values.languages?.split(',') ?? usualLanguages,
      widths: values.widths?.split(',').map(Number) ?? widths,
    };
    const isKnown =
      (wish.isStore || positionals.every((word) => surfaces.some((each) => each === word))) &&
      wish.widths.every((width) => Number.isInteger(width) && width >= 200 && width <= 2000);
    return isKnown && areLanguages(wish) ? success(wish) : failure(usage);
  } catch {
    // An option that there is none of: what may be typed says more than the parser does.
    return failure(usage);
  }
}

function areLanguages(
  wish: Omit<Wish, 'languages'> & { languages: readonly string[] },
): wish is Wish {
  return wish.languages.every((language) => Object.hasOwn(interfaceLanguages, language));
}
