import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../core/ignore';
import type { ServiceHere } from '../../core/services/service-card';
import type { Thing } from '../../core/thing';
import { useI18n } from '../../ui/i18n-context';
import { type ViewName, viewOpener } from './views/view-props';

type TakeAlongButtonProps = {
  service: ServiceHere;
  findThing: (service: ServiceHere) => Promise<Thing | undefined>;
  open: (view: ViewName) => void;
};

/** The button that takes the thing of the page along, where the page shows one. */
export function TakeAlongButton({ service, findThing, open }: TakeAlongButtonProps) {
  const i18n = useI18n();
  const [thing, setThing] = useState<Thing>();
  useEffect(() => {
    ignore(findThing(service), 'then there is no button').then(setThing);
  }, [service, findThing]);
  if (!thing) return null;
  return (
    <button
      type="button"
      class="small-button"
      {...viewOpener('take-along')}
      onClick={() => open('take-along')}
    >
      {i18n.say(`take_${thing}`)}
    </button>
  );
}
