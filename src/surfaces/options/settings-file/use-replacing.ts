import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenSources } from '../../../core/refresh/chosen-sources';
import { failureOf, type Result } from '../../../core/result';
import { type Change, changedOnly, changesBetween } from '../../../core/settings/choice-changes';
import {
  type ChoiceField,
  type Choices,
  noChoices,
  type Replaced,
  type ReplacedSettings,
  type Replacement,
} from '../../../core/settings/choices';
import { withoutPast } from '../../../core/settings/quiet';
import {
  type FileProblem,
  maximumCharacters,
  readSettingsFile,
  settingsFileName,
  withFile,
  writeSettingsFile,
} from '../../../core/settings/settings-file';
import type { I18n } from '../../../core/text/i18n';
import type { MessageKey } from '../../../core/text/message-keys';
import type { Outlet } from '../../../ui/feedback/save-text';
import { useI18n } from '../../../ui/i18n-context';
import type { OwnAddressProps } from '../own-server';
import { useTold } from '../told';
import type { ServiceNames } from './change-phrases';
import { withoutServices } from './refused-favourites';

/** The props of `SettingsFileSection`. */
export type SettingsFileProps = {
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  serviceNames: ServiceNames;
  /** The settings before the last replacement; null where there are none. */
  replacedSettings: ReplacedSettings | null;
  /** Reads everything that is chosen now. */
  loadChoices: () => Promise<Choices>;
  /** The ways by which the text of the file leaves the extension. */
  outlet: Outlet;
  /** Finds the name of the Big-Tech service that an address belongs to; undefined: of none. */
  findService: OwnAddressProps['findService'];
  /** Tells whether the browser will ask the user to agree to these sources. */
  needAgreement: (sources: ChosenSources) => Promise<boolean>;
  /**
   * Replaces the settings. Call it in the click itself: it may ask for a permission, and the
   * sources stay where the user refuses it.
   */
  replace: (choices: Partial<Choices>, by: Replacement) => Promise<Result<Replaced>>;
  /**
   * Brings these settings back. Call it in the click itself: it may ask for a permission, and the
   * sources stay where the user refuses it.
   */
  undo: (former: ReplacedSettings) => Promise<Result<Replaced>>;
  /** Forgets the settings before the last replacement. */
  settle: () => Promise<void>;
};

/** The settings that are about to replace those of now, if the user wants it. */
export type Proposal = {
  by: Replacement;
  choices: Choices;
  changes: readonly Change[];
  /** The choices of the file that can't be read; `partly` has those that can't be read whole. */
  unread: readonly ChoiceField[];
  partly: readonly ChoiceField[];
  /** The names of the Big-Tech services whose addresses the file gives as libre services. */
  refused: readonly string[];
  needsAgreement: boolean;
};

const problemWords: Record<FileProblem, MessageKey> = {
  'not-settings': 'file_not_settings',
  newer: 'file_newer',
  'too-big': 'file_too_big',
};

/** The most bytes of a file that are read: no character takes more than four. */
const maximumBytes = 4 * maximumCharacters + 4;

/** The acts of the section's buttons, and how they stand. */
export function useReplacing(props: SettingsFileProps) {
  const i18n = useI18n();
  const { told, say, warn, hush } = useTold();
  const [proposal, propose] = useState<Proposal | null>(null);
  const section: Section = { i18n, say, warn, hush, propose, focus: useFocus() };
  return { told, proposal, ...proposing(props, section), ...replacing(props, section, useAlone()) };
}

type Section = Pick<ReturnType<typeof useTold>, 'say' | 'warn' | 'hush'> & {
  i18n: I18n;
  propose: (proposal: Proposal | null) => void;
  /** Puts the focus on the element of this id, once it is drawn. */
  focus: (id: string) => void;
};

/** The proposal to choose nothing of all. */
const nothing = {
  by: 'reset',
  choices: noChoices,
  unread: [],
  partly: [],
  refused: [],
} as const;

/** The acts that change nothing of the settings. */
function proposing(props: SettingsFileProps, { i18n, warn, hush, propose, focus }: Section) {
  const show = async (file: Omit<Proposal, 'changes' | 'needsAgreement'>, now: Choices) => {
    const counting = (choices: Choices): Choices => {
      return { ...choices, quiet: withoutPast(choices.quiet, props.today) };
    };
    const changes = changesBetween(counting(now), counting(file.choices));
    const asksOthers = changes.some(({ about }) => about === 'sources');
    const needsAgreement = asksOthers && (await props.needAgreement(file.choices.sources));
    hush();
    propose({ ...file, changes, needsAgreement });
    focus('preview-title');
  };
  return {
    prepareFile: async () => ({
      name: settingsFileName(props.today),
      text: writeSettingsFile(await props.loadChoices()),
    }),
    takeFile: async (file: File) => {
      const content = readSettingsFile(await file.slice(0, maximumBytes).text());
      propose(null);
      if (!content.ok) return warn('open', i18n.say(problemWords[content.reason]));
      const now = await props.loadChoices();
      const { choices, refused } = await withoutServices(content.value.choices, props.findService);
      await show({ ...content.value, by: 'file', refused, choices: withFile(now, choices) }, now);
    },
    proposeReset: async () => {
      await show(nothing, await props.loadChoices());
    },
    drop: ({ by }: Proposal) => {
      propose(null);
      focus(by === 'file' ? 'file-open' : 'reset-open');
    },
  };
}

function replacing(
  props: SettingsFileProps,
  { i18n, say, warn, hush, propose, focus }: Section,
  alone: ReturnType<typeof useAlone>,
) {
  /** Waits for a replacement and tells the user of it; true if it came about. */
  const finish = async (
    at: 'former' | 'preview',
    replacement: Promise<Result<Replaced>>,
    done: string,
  ): Promise<boolean> => {
    say(at, i18n.say('home_saving'));
    const answer = await replacement.catch(failureOf);
    if (!answer.ok) warn(at, i18n.say('home_failed'));
    else if (answer.value.areSourcesLeft) {
      say('former', `${done} ${i18n.say('sources_left')}`.trim());
    } else say('former', done);
    return answer.ok;
  };
  return {
    apply: alone(async ({ choices, changes, by }: Proposal) => {
      if (!(await finish('preview', props.replace(changedOnly(choices, changes), by), ''))) return;
      propose(null);
      focus('former-note');
    }),
    undo: alone(async (former: ReplacedSettings) => {
      if (await finish('former', props.undo(former), i18n.say('former_undone'))) focus('file-save');
    }),
    settle: async () => {
      await props.settle();
      hush();
      focus('file-save');
    },
  };
}

/** Wraps acts so that none begins while another is under way: a second click means nothing. */
function useAlone() {
  const isBusy = useRef(false);
  return <Value>(act: (value: Value) => Promise<void>) =>
    async (value: Value) => {
      if (isBusy.current) return;
      isBusy.current = true;
      await act(value).finally(() => {
        isBusy.current = false;
      });
    };
}

/** The way to put the focus on the element of an id, once it is drawn. */
function useFocus(): (id: string) => void {
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}
