import type { Format } from '../format';
import type { SoftwareId } from '../software/software';

/** A sentence in the two languages of the interface. */
export type Texts = { fr: string; en: string };

/** The one who brings things into a software: the user, or the hoster, whom the user asks. */
type Doer =
  | { by: 'you'; ask?: undefined }
  /** `ask` says that the hoster does it, and what to ask them for. */
  | { by: 'hoster'; ask: Texts };

/** How to bring things into a software, whatever service they come from. */
export type Import = {
  /** The software for which it is true; the first gives the name of the file. */
  software: readonly SoftwareId[];
  /** The name by which people call it, the same in every language. */
  name: string;
  /** The formats that all of this software takes in; `files`: any file as it is; empty: nothing can be brought in. */
  takes: readonly Format[] | 'files';
  how: Texts;
  /** The month in which the facts were put together, `YYYY-MM`. */
  asOf: string;
  /** Public pages behind the facts, by name; empty: general knowledge alone. */
  sources: readonly string[];
} & Doer;

/** How a format that comes out becomes one that goes in. */
export type Conversion = {
  from: Format;
  to: Format;
  /** The name of the program that does it, the same in every language. */
  tool: string;
  how: Texts;
};

/** The things that a service lets out, and how. */
type Export =
  | {
      state: 'open';
      /**
       * The service's own page to start from, https; null: in a program, or on a tenant's own site.
       */
      address: string | null;
      /** The formats of what the user gets; empty: not known. */
      formats: readonly Format[] | 'as-they-are';
      /** The ways out; each of them will do. */
      ways: readonly Texts[];
    }
  /** There is nothing worth taking along, or hardly anything. */
  | { state: 'nothing'; address: string | null; ways: readonly Texts[] }
  /** There is no export, or none any more. */
  | { state: 'none'; ways: readonly Texts[] };

/** How to move from a service to a libre hoster. */
export type Guide = {
  /** The id of the service: the file's name. */
  service: string;
  out: Export;
  /** The ways in, by software, first the one that most people will be offered. Empty: not known. */
  into: readonly Import[];
  /** How what comes out becomes what goes in, where it does not go in as it is. */
  conversions?: readonly Conversion[];
  /** Says plainly that nothing of what comes out can be brought in; absent: something can. */
  nothingGoesIn?: Texts;
  /** The things that are known not to come along; absent: nothing is known. */
  leftBehind?: Texts;
  /** How to leave the old account, where there is more to it than waiting. */
  farewell?: Texts;
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
export function withFirst(guide: Guide, software: string | undefined): Guide {
  const isFirst = (way: Import) => way.software.some((id) => id === software);
  const first = guide.into.filter(isFirst);
  return { ...guide, into: [...first, ...guide.into.filter((way) => !isFirst(way))] };
}

/** The sentence in this language of the interface (BCP 47): French in French, English elsewhere. */
export function textIn({ fr, en }: Texts, language: string): string {
  return language.split('-')[0] === 'fr' ? fr : en;
}

/**
 * The id of an offer's software, where its own id tells (hoster id / software id); undefined: it
 * does not.
 */
export function offeredSoftware(offer: { offerId: string } | undefined): string | undefined {
  return offer?.offerId.split('/')[1];
}
