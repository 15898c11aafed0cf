import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../../core/ignore';
import type { NeedId } from '../../../core/need';
import { shortNeedPhrase } from '../../../core/text/i18n';
import { useI18n } from '../../../ui/i18n-context';
import type { TellMeProps } from './tell-me';

/** The props of `Arrivals`. */
export type ArrivalsProps = Pick<TellMeProps, 'keepAwaited'> & {
  /** Finds the awaited needs that a hoster offers by now. */
  findArrived: () => Promise<readonly NeedId[]>;
  choose: (need: NeedId) => void;
};

/** The word that what the user awaited is offered now: looking at it ends the waiting. */
export function Arrivals({ findArrived, keepAwaited, choose }: ArrivalsProps) {
  const i18n = useI18n();
  const [arrived, setArrived] = useState<readonly NeedId[]>([]);
  useEffect(() => {
    ignore(findArrived(), 'it is told the next time').then((found) => setArrived(found ?? []));
  }, [findArrived]);
  const look = async (need: NeedId) => {
    choose(need);
    await ignore(keepAwaited(need, false), 'then it is told once more');
  };
  if (arrived.length === 0) return null;
  return (
    <section class="notice">
      <p>{i18n.say('arrived')}</p>
      {arrived.map((need) => (
        <button key={need} type="button" class="link" onClick={() => look(need)}>
          {shortNeedPhrase(need, i18n)}
        </button>
      ))}
    </section>
  );
}
