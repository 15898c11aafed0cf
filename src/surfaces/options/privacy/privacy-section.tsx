import type { HeldSites } from '../../../core/settings/granted-sites';
import type { OptIn } from '../../../core/spotting/opt-ins';
import { isOptedIn } from '../../../core/spotting/opt-ins';
import type { I18n } from '../../../core/text/i18n';
import { useI18n } from '../../../ui/i18n-context';
import { groupTitles } from '../groups/groups';
import { RequestList, type RequestListProps } from './request-list';

/** The props of `PrivacySection`. */
export type PrivacyProps = {
  /** True if the chosen sources ask no server. */
  asksNobody: boolean;
  /** The permissions that the browser grants now. */
  held: { names: readonly string[]; sites: HeldSites };
  optIns: readonly OptIn[];
  /** The ids of the opt-ins that are on. */
  watched: readonly string[];
} & RequestListProps;

/** The section that says what leaves the computer, and what the browser permits. */
export function PrivacySection({ asksNobody, held, optIns, watched, ...list }: PrivacyProps) {
  const i18n = useI18n();
  const names = optIns.filter((each) => isOptedIn(each, watched)).flatMap((each) => each.names);
  return (
    <>
      <p>
        {i18n.say('options_private_text')}{' '}
        {asksNobody
          ? i18n.say('options_private_nobody')
          : i18n.say('options_private_chosen', i18n.say(groupTitles.hosts))}
      </p>
      <h4 class="section-subtitle">{i18n.say('requests_title')}</h4>
      <RequestList {...list} />
      <h4 class="section-subtitle">{i18n.say('permissions_title')}</h4>
      <dl class="permissions">
        {held.names.map((name) => (
          <Permission key={name} name={name} reason={reasons[name]?.(i18n)} />
        ))}
        <Sites reason={i18n.say('sites_sources')} sites={held.sites.sources} />
        <Sites reason={i18n.say('sites_watched', names.join(', '))} sites={held.sites.watched} />
        <Sites reason={i18n.say('sites_nudge')} sites={held.sites.nudge} />
        <Sites reason={i18n.say('sites_unneeded')} sites={held.sites.unneeded} />
        <dt>{i18n.say('sites_shipped')}</dt>
        <dd class="quiet">{i18n.say('sites_shipped_text', i18n.say(groupTitles.alerts))}</dd>
      </dl>
    </>
  );
}

/**
 * The reasons for permissions of the manifest: others that browsers name need no reason of ours.
 */
const reasons: Readonly<Record<string, (i18n: I18n) => string>> = {
  storage: ({ say }) => say('permission_storage'),
  alarms: ({ say }) => say('permission_alarms'),
  scripting: ({ say }) => say('permission_scripting', say(groupTitles.alerts)),
  activeTab: ({ say }) => say('permission_active_tab'),
};

function Permission({ name, reason }: { name: string; reason: string | undefined }) {
  if (!reason) return null;
  return (
    <>
      <dt>{reason}</dt>
      <dd class="quiet">
        <code>{name}</code>
      </dd>
    </>
  );
}

/** The number of sites that fit in a line; more are there for users who want to see them. */
const mostInSight = 4;

function Sites({ reason, sites }: { reason: string; sites: readonly string[] }) {
  const i18n = useI18n();
  if (sites.length === 0) return null;
  const shown = sites.map((site) => hostOf(site) ?? i18n.say('sites_every')).join(', ');
  return (
    <>
      <dt>{reason}</dt>
      <dd class="quiet">
        {sites.length <= mostInSight ? (
          shown
        ) : (
          <details>
            <summary>{i18n.say('sites_count', String(sites.length))}</summary>
            {shown}
          </details>
        )}
      </dd>
    </>
  );
}

/** The host of a match pattern, as `*.zoom.us`; undefined if the pattern stands for every site. */
function hostOf(pattern: string): string | undefined {
  const host = pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
  return host === '*' ? undefined : host;
}
