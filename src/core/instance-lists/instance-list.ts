import type { InstanceListId } from '../directory/hoster';
import type { Directory, Refusal } from '../directory/parsed-directory';
import type { MessageKey } from '../text/message-keys';
import type { Steps } from '../time/steps';

/** The facts that a reading depends on beside the answers. */
export type ListReading = {
  /** The day on which the list was asked, `YYYY-MM-DD`. */
  askedOn: string;
  /** The language that the user reads: `fr`, `en`. */
  language: string;
};

/** The directory that the answers of an instance list parse to. */
export type ListDirectory = Directory & {
  /** Rows that are right but not suggested (closed, often down): these are no refusals. */
  leftOut: readonly Refusal[];
};

/** A list of independent hosts: where it is asked and how its answers are read. */
export type InstanceList = {
  id: InstanceListId;
  /** The i18n message for the credits: what the list holds and who keeps it. */
  about: MessageKey;
  /** The i18n message that says under which licence its data are. */
  licence: MessageKey;
  /**
   * The i18n message that says what it knows of place. A server's country says little of the
   * people: it is only a hint.
   */
  place: MessageKey;
  /** The headers that a request must carry beside the browser's own. */
  headers: Readonly<Record<string, string>>;
  /** The https address to ask after these answers; null: there is none left. */
  nextAddress: (answers: readonly unknown[]) => string | null;
  /** Reads the answers, in the order in which they were asked for, in short steps. Never throws. */
  parse: (answers: readonly unknown[], reading: ListReading) => Steps<ListDirectory>;
};
