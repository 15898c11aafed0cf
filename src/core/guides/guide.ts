import type { Format } from '../format';
import type { SoftwareId } from '../software/software';
import type { GuideText } from './guide-text';

// A text is a key in the files of a language where the guide is written, and a sentence where it is read.

/** The one who brings things into a software: the user, or the hoster, whom the user asks. */
type Doer<Text> =
  | { by: 'you'; ask?: undefined }
  /** `ask` says that the hoster does it, and what to ask them for. */
  | { by: 'hoster'; ask: Text };

/** How to bring things into a software, whatever service they come from. */
export type Import<Text = GuideText> = {
  /** The software for which it is true; the first gives the name of the file. */
  software: readonly SoftwareId[];
  /** The name by which people call it, the same in every language. */
  name: string;
  /** The formats that all of this software takes in; `files`: any file as it is; empty: nothing can be brought in. */
  takes: readonly Format[] | 'files';
  how: Text;
  /** The month in which the facts were put together, `YYYY-MM`. */
  asOf: string;
  /** Public pages behind the facts, by name; empty: general knowledge alone. */
  sources: readonly string[];
} & Doer<Text>;

/** How a format that comes out becomes one that goes in. */
export type Conversion<Text = GuideText> = {
  from: Format;
  to: Format;
  /** The name of the program that does it, the same in every language. */
  tool: string;
  how: Text;
};

/** The things that a service lets out, and how. */
type Export<Text> =
  | {
      state: 'open';
      /**
       * The service's own page to start from, https; null: in a program, or on a tenant's own site.
       */
      address: string | null;
      /** The formats of what the user gets; empty: not known. */
      formats: readonly Format[] | 'as-they-are';
      /** The ways out; each of them will do. */
      ways: readonly Text[];
    }
  /** There is nothing worth taking along, or hardly anything. */
  | { state: 'nothing'; address: string | null; ways: readonly Text[] }
  /** There is no export, or none any more. */
  | { state: 'none'; ways: readonly Text[] };

/** How to move from a service to a libre hoster. */
export type Guide<Text = GuideText> = {
  /** The id of the service: the file's name. */
  service: string;
  out: Export<Text>;
  /** The ways in, by software, first the one that most people will be offered. Empty: not known. */
  into: readonly Import<Text>[];
  /** How what comes out becomes what goes in, where it does not go in as it is. */
  conversions?: readonly Conversion<Text>[];
  /** Says plainly that nothing of what comes out can be brought in; absent: something can. */
  nothingGoesIn?: Text;
  /** The things that are known not to come along; absent: nothing is known. */
  leftBehind?: Text;
  /** How to leave the old account, where there is more to it than waiting. */
  farewell?: Text;
  /** The month in which the facts were put together, `YYYY-MM`. */
  asOf: string;
  /**
   * The day, `YYYY-MM-DD`, on which the guide was followed with the service open; absent: it never
   * was.
   */
  checkedOn?: string;
  /** Public pages behind the guide, by name; empty: general knowledge alone. */
  sources: readonly string[];
};

/** A copy of the guide with the ways into this software first; the others keep their order. */
export function withFirst<Text>(guide: Guide<Text>, software: string | undefined): Guide<Text> {
  const isFirst = (way: Import<Text>) => way.software.some((id) => id === software);
  const first = guide.into.filter(isFirst);
  return { ...guide, into: [...first, ...guide.into.filter((way) => !isFirst(way))] };
}

/**
 * The id of an offer's software, where its own id tells (hoster id / software id); undefined: it
 * does not.
 */
export function offeredSoftware(offer: { offerId: string } | undefined): string | undefined {
  return offer?.offerId.split('/')[1];
}
