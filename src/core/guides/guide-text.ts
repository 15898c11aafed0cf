/**
 * The place of a sentence of the guides: its file in `assets/_locales/<language>/guides`, without `.json`, a
 * slash, and its key there. `gmail/left_behind` stands in `gmail.json` of each language.
 */
export type TextKey = `${string}/${string}`;

/** A sentence of a guide, by its key: alone, or with what stands in place of its `{placeholders}`. */
export type GuideText =
  | TextKey
  | {
      key: TextKey;
      /** The names that are filled in, the same in every language, by placeholder. */
      names?: Readonly<Record<string, string>>;
      /** The sentences that are filled in, by placeholder: several stand with commas between. */
      parts?: Readonly<Record<string, readonly TextKey[]>>;
    };

/** The sentences of the guides in one language, by their keys, and who speaks where one is missing. */
export type GuideWords = {
  /** The code of the language, as its folder is called. */
  language: string;
  /** The codes of the languages that speak instead, first choice first. */
  fallsBackTo: readonly string[];
  sentences: Readonly<Record<TextKey, string>>;
};

/** A sentence as readers see it, and the language that it is in, which is not always the one asked for. */
export type SaidText = { text: string; language: string };

/** A placeholder in a sentence: `{products}`. */
const placeholder = /\{(\w+)\}/g;

/** The names of the placeholders in a sentence, each once, in alphabetical order. */
export function placeholdersIn(sentence: string): readonly string[] {
  const names = [...sentence.matchAll(placeholder)].map(([, name = '']) => name);
  return [...new Set(names)].toSorted();
}

/** The names of the placeholders for which a text has something to fill in, in alphabetical order. */
export function filledBy(text: GuideText): readonly string[] {
  if (typeof text === 'string') return [];
  return Object.keys({ ...text.names, ...text.parts }).toSorted();
}

/** The keys of all sentences that a text is made of, its own first. */
export function keysOf(text: GuideText): readonly [TextKey, ...TextKey[]] {
  return typeof text === 'string' ? [text] : [text.key, ...Object.values(text.parts ?? {}).flat()];
}

/** True if a language has every sentence that a text is made of. */
export function hasText({ sentences }: GuideWords, text: GuideText): boolean {
  return keysOf(text).every((key) => sentences[key] !== undefined);
}

/**
 * Says a text in the first of these languages that has all of it: no sentence is in two languages. Throws where
 * none has: the build has refused such guides.
 */
export function sayText(text: GuideText, chain: readonly GuideWords[]): SaidText {
  const [key] = keysOf(text);
  const words = chain.find((each) => hasText(each, text));
  const sentence = words?.sentences[key];
  if (!words || sentence === undefined) throw new Error(`No language has a sentence for ${key}`);
  return { text: fillIn(sentence, text, words), language: words.language };
}

function fillIn(sentence: string, text: GuideText, { sentences }: GuideWords): string {
  if (typeof text === 'string') return sentence;
  const { names = {}, parts = {} } = text;
  return sentence.replace(placeholder, (whole, name: string) => {
    const pieces = parts[name]?.map((key) => sentences[key]);
    return pieces?.join(', ') ?? names[name] ?? whole;
  });
}
