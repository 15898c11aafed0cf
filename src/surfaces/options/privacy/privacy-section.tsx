import type { HeldSites } from '../../../core/settings/granted-sites';
import type { OptIn } from '../../../core/spotting/opt-ins';
import { isOptedIn } from '../../../core/spotting/opt-ins';
import type { WordKey } from '../../../core/text/word-keys';
import { useWords } from '../../../ui/words-context';
import { RequestList, type RequestListProps } from './request-list';

export type PrivacyProps = {
  /** Is there nobody whom the chosen sources ask? */
  asksNobody: boolean;
  /** What the browser permits now. */
  held: { names: readonly string[]; sites: HeldSites };
  optIns: readonly OptIn[];
  /** Ids of the opt-ins that are on. */
  watched: readonly string[];
} & RequestListProps;

/** What leaves the computer, and what the browser permits. */
export function PrivacySection({ asksNobody, held, optIns, watched, ...list }: PrivacyProps) {
  const words = useWords();
  const names = optIns.filter((each) => isOptedIn(each, watched)).flatMap((each) => each.names);
  return (
    <>
      <p>
        {words.say('options_private_text')}{' '}
        {words.say(asksNobody ? 'options_private_nobody' : 'options_private_chosen')}
      </p>
      <h3 class="section-subtitle">{words.say('requests_title')}</h3>
      <RequestList {...list} />
      <h3 class="section-subtitle">{words.say('permissions_title')}</h3>
      <dl class="permissions">
        {held.names.map((name) => (
          <Permission key={name} name={name} reason={reasons[name]} />
        ))}
        <Sites reason={words.say('sites_sources')} sites={held.sites.sources} />
        <Sites reason={words.say('sites_watched', names.join(', '))} sites={held.sites.watched} />
        <Sites reason={words.say('sites_nudge')} sites={held.sites.nudge} />
        <Sites reason={words.say('sites_unneeded')} sites={held.sites.unneeded} />
        <dt>{words.say('sites_shipped')}</dt>
        <dd class="quiet">{words.say('sites_shipped_text')}</dd>
      </dl>
    </>
  );
}

/** Browsers name some of their own beside those of the manifest: these need no reason of ours. */
const reasons: Readonly<Record<string, WordKey>> = {
  storage: 'permission_storage',
  alarms: 'permission_alarms',
  scripting: 'permission_scripting',
  activeTab: 'permission_active_tab',
};

function Permission({ name, reason }: { name: string; reason: WordKey | undefined }) {
  const words = useWords();
  if (!reason) return null;
  return (
    <>
      <dt>
        <code>{name}</code>
      </dt>
      <dd class="quiet">{words.say(reason)}</dd>
    </>
  );
}

/** Few fit in a line; many are there for who wants to see them. */
const mostInSight = 4;

function Sites({ reason, sites }: { reason: string; sites: readonly string[] }) {
  const words = useWords();
  if (sites.length === 0) return null;
  const shown = sites.map((site) => hostOf(site) ?? words.say('sites_every')).join(', ');
  return (
    <>
      <dt>{reason}</dt>
      <dd class="quiet">
        {sites.length <= mostInSight ? (
          shown
        ) : (
          <details>
            <summary>{words.say('sites_count', String(sites.length))}</summary>
            {shown}
          </details>
        )}
      </dd>
    </>
  );
}

/** `*.zoom.us` of a match pattern; undefined: it stands for every site. */
function hostOf(pattern: string): string | undefined {
  const host = pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
  return host === '*' ? undefined : host;
}
