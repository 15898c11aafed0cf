import type { Page } from 'puppeteer-core';
import type { Result } from '../../core/result';
import type { SoftwareId } from '../../core/software/software';

/** The place where a software runs: what it may read, what it may write, and how it is reached. */
export type Place = {
  /** The folder into which it was installed. */
  folder: string;
  /** A folder of this run alone, empty at first. */
  data: string;
  /** The port of 127.0.0.1 on which it has to listen. */
  port: number;
  /** The address under which people reach it, with a slash at its end. */
  address: string;
};

/** A command that runs in the foreground until it is killed. */
export type Command = {
  words: readonly string[];
  environment?: Readonly<Record<string, string>>;
};

/** A real browser that reaches the software under a hoster's address. */
type Visitor = {
  /** Opens an address in a new tab. */
  visit: (address: string) => Promise<Page>;
  /** The address of the offer, with a slash at its end. */
  address: string;
};

/** A libre software that can be installed on demand, run on this machine, and tried. */
export type RealSoftware = {
  id: SoftwareId;
  /** The registry it comes from, and its packages there. */
  from: string;
  /** Installs it into an empty folder, and tells its version. */
  install: (folder: string) => Promise<Result<string>>;
  /** Writes what it needs into its place, and gives the command that starts it. */
  start: (place: Place) => Command;
  /** Tries what it is for in a browser, and says what it proved; throws where that fails. */
  prove: (visitor: Visitor) => Promise<readonly string[]>;
};
