import type { Evidence } from '../directory/hoster';
import type { NeedId } from '../need';
import type { SoftwareId } from '../software/software';
import type { MessageKey } from '../text/message-keys';

/** A page that every instance of a software has, at the same path from its base address. */
export type SoftwarePage = {
  /**
   * The path from the base address, which ends with a slash; empty for the base itself. `{name}`
   * stands for the name of the new thing, which is drawn at the click: see `withNewName`.
   */
  path: string;
  /** The last segments of a base address under which alone the page is surely there. */
  only?: readonly string[];
  /** The last segments of a base address under which another version of the software lives. */
  except?: readonly string[];
  /** The source of the path, in the software's own code or documentation. */
  source: Evidence;
};

/**
 * A page on which one begins with what one came to do. Its mere opening saves, posts and shortens
 * nothing of a person's; it may make the new, empty thing that was asked for.
 */
export type SoftwareAction = SoftwarePage & {
  needs: readonly NeedId[];
  /** The words of the button that leads there. */
  label: MessageKey;
  /** The account that the software wants for it; `depends` means that each hoster chooses. */
  account: 'none' | 'depends' | 'required';
};

/** The pages of a software on which one begins, and the one on which one signs up. */
export type SoftwareActions = {
  software: SoftwareId;
  actions: readonly SoftwareAction[];
  /** Left out where it is not known, or not on every instance that takes new accounts. */
  signUp?: SoftwarePage & {
    /** True if new instances take no accounts until their hoster says so. */
    isClosedAtFirst?: true;
  };
};
