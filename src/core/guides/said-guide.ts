import type { Conversion, Guide, Import } from './guide';
import { type GuideWords, hasText, type SaidText, sayText } from './guide-text';

/** A guide as readers see it: each sentence in the language that has it. */
export type SaidGuide = Guide<SaidText>;

/** Says all sentences of a guide each in the first of these languages that has it. */
export function sayGuide(guide: Guide, chain: readonly GuideWords[]): SaidGuide {
  return withTexts(guide, (text) => sayText(text, chain));
}

/** True if each text of the guide can be said in one of these languages: no further one is wanted. */
export function isSaidBy(guide: Guide, chain: readonly GuideWords[]): boolean {
  return textsOf(guide).every(({ text }) => chain.some((words) => hasText(words, text)));
}

/** Every text of a guide, with the field in which it stands: `into (Etherpad).how`. */
export function textsOf<Text>(guide: Guide<Text>): { field: string; text: Text }[] {
  const found: { field: string; text: Text }[] = [];
  withTexts(guide, (text, field) => found.push({ field, text }));
  return found;
}

type Change<From, To> = (text: From, field: string) => To;

/** A copy of a guide with each of its texts changed, in the order of the steps. */
function withTexts<From, To>(guide: Guide<From>, change: Change<From, To>): Guide<To> {
  const { out, into, conversions, nothingGoesIn, leftBehind, farewell, ...facts } = guide;
  const ways = out.ways.map((text, index) => change(text, `out.ways[${index}]`));
  return {
    ...facts,
    out: { ...out, ways },
    into: into.map((way) => withTextsOfWay(way, change)),
    ...(conversions && { conversions: conversions.map(convertedBy(change)) }),
    ...(nothingGoesIn !== undefined && { nothingGoesIn: change(nothingGoesIn, 'nothingGoesIn') }),
    ...(leftBehind !== undefined && { leftBehind: change(leftBehind, 'leftBehind') }),
    ...(farewell !== undefined && { farewell: change(farewell, 'farewell') }),
  };
}

function withTextsOfWay<From, To>(way: Import<From>, change: Change<From, To>): Import<To> {
  const how = change(way.how, `into (${way.name}).how`);
  return way.by === 'hoster'
    ? { ...way, how, ask: change(way.ask, `into (${way.name}).ask`) }
    : { ...way, how };
}

const convertedBy =
  <From, To>(change: Change<From, To>) =>
  (conversion: Conversion<From>, index: number): Conversion<To> => ({
    ...conversion,
    how: change(conversion.how, `conversions[${index}].how`),
  });
