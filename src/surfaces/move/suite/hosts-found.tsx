import { useMemo } from 'preact/hooks';
import type { Hoster } from '../../../core/directory/hoster';
import { mapPage } from '../../../core/extension-pages';
import type { NeedId } from '../../../core/need';
import { type Bundle, bundleHosts, type HostPlan } from '../../../core/suggestions/bundle/bundle';
import type { Favourite } from '../../../core/suggestions/favourites';
import type { Filters } from '../../../core/suggestions/filters';
import { defaultCountry } from '../../../core/suggestions/where-phrases';
import { type I18n, shortNeedPhrase } from '../../../core/text/i18n';
import type { Home } from '../../../core/towns/home';
import { hostersPhrase } from '../../../ui/hoster-count-phrase';
import { useI18n } from '../../../ui/i18n-context';
import { relaxedPhrase } from '../../../ui/wish-phrases';
import { HostCard } from './host-card';
import { needsPhrase } from './needs-phrase';

/** The props of `HostsFound`. */
export type HostsFoundProps = {
  wanted: readonly NeedId[];
  hosters: readonly Hoster[];
  home: Home | null;
  filters: Filters;
  favourites: readonly Favourite[];
};

/** The hosts that cover what is wanted, what is left without, and the best single host. */
export function HostsFound({ wanted, hosters, home, filters, favourites }: HostsFoundProps) {
  const i18n = useI18n();
  const bundle = useMemo(
    () => bundleHosts(wanted, hosters, { home, filters, favourites }),
    [wanted, hosters, home, filters, favourites],
  );
  const { hosts, missing, relaxed } = bundle;
  const homeCountry = home?.country ?? defaultCountry;
  return (
    <section class="hosts" aria-labelledby="hosts">
      <h2 id="hosts" class="section-title">
        {i18n.say('suite_hosts')}
      </h2>
      <p role="status">{foundPhrase(bundle, wanted.length, i18n)}</p>
      {relaxed.length > 0 && <p class="notice">{relaxedPhrase(relaxed, i18n)}</p>}
      {hosts.map((host) => (
        <HostCard key={host.first.hosterId} host={host} homeCountry={homeCountry} />
      ))}
      {hosts.length > 0 && missing.length > 0 && <Missing needs={missing} hosters={hosters} />}
      <Single bundle={bundle} homeCountry={homeCountry} />
    </section>
  );
}

/** One sentence that says how many needs are covered, and by how many hosts. */
function foundPhrase({ hosts, missing }: HostPlan, count: number, i18n: I18n): string {
  if (count === 0) return i18n.say('suite_needs_none');
  if (hosts.length === 0) return i18n.say('empty_answer');
  const { format } = new Intl.NumberFormat(i18n.language);
  const covered = format(count - missing.length);
  return i18n.say('suite_covered', covered, format(count), hostersPhrase(hosts.length, i18n));
}

/** The best single host; where it stands among the hosts already, one sentence will do. */
function Single({ bundle, homeCountry }: { bundle: Bundle; homeCountry: string }) {
  const i18n = useI18n();
  const [host] = bundle.single?.hosts ?? [];
  if (!bundle.single || !host) return null;
  const { hosterId, hosterName } = host.first;
  const isShown = bundle.hosts.some(({ first }) => first.hosterId === hosterId);
  const missing = needsPhrase(bundle.single.missing, i18n);
  return (
    <section class="hosts" aria-labelledby="single">
      <h2 id="single" class="section-title">
        {i18n.say('suite_single')}
      </h2>
      <p>{i18n.say('suite_single_without', hosterName, missing)}</p>
      {!isShown && <HostCard host={host} homeCountry={homeCountry} />}
    </section>
  );
}

/** The needs that none of the hosts covers: the map shows who else does. */
function Missing({ needs, hosters }: { needs: readonly NeedId[]; hosters: readonly Hoster[] }) {
  const i18n = useI18n();
  const isOffered = (need: NeedId) =>
    hosters.some(({ offers }) => offers.some((offer) => offer.needs.includes(need)));
  return (
    <section class="notice">
      <h3 class="section-title">{i18n.say('suite_missing')}</h3>
      <ul class="missing">
        {needs.map((need) => (
          <li key={need}>
            {isOffered(need) ? (
              <a href={mapPage({ need })}>{shortNeedPhrase(need, i18n)}</a>
            ) : (
              <>
                {shortNeedPhrase(need, i18n)} <small>{i18n.say('need_not_yet')}</small>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
