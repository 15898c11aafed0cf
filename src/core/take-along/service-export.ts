import type { MessageKey } from '../text/message-keys';
import type { Thing } from '../thing';
import type { Format } from './format';
import type { PageAddresses } from './page-pattern';

/** The source of a fact about a service or a software. */
export type Fact = {
  source: string;
  /** The date of the source, or the year; `undated` for a stored version without one. */
  asOf: string;
  confidence: 'high' | 'medium' | 'low';
};

/** One way in which a thing comes out of a service. */
export type WayOut = {
  /** The formats to choose from; the first where the software takes none of them for sure. */
  formats: readonly Format[];
  /**
   * The kind of the way: a file that opens as a download, a page of the service that makes one, or a text
   * to copy.
   */
  as: 'file' | 'page' | 'text';
  /**
   * The template of the address (of the words, where the text is words); absent: the page's own address,
   * with the parameters of `set`.
   */
  template?: string;
  /** The parameters that go along where the page's address has them: accounts and keys. */
  keep?: readonly string[];
  set?: Readonly<Record<string, string>>;
  /** The sentence on what does not come along; absent: nothing is known. */
  left?: MessageKey;
};

/** A thing that pages of a service show, and the ways in which it comes out. */
export type PageExport = {
  thing: Thing;
  /** The ways out, first the one to take where nothing is known of the software. */
  ways: readonly WayOut[];
  /** A public site that is no hoster and takes the thing by its address. */
  openAt?: { name: string; template: string };
  /** The sentence on why it may be refused; absent: it is proved well enough. */
  caution?: MessageKey;
} & Fact;

/** The things that pages of a service let out. */
export type ServiceExport = {
  /** The id of the service: the file's name. */
  service: string;
  /** The pages, the specific before the general: the first that has the address holds. */
  pages: readonly (PageExport & PageAddresses)[];
};
