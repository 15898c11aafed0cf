import { useState } from 'preact/hooks';
import { ignore } from '../../core/ignore';
import { type NeedId, needs } from '../../core/need';
import type { Favourite } from '../../core/suggestions/favourites';
import { readOwnAddress } from '../../core/suggestions/own-server';
import { Problem, problemOf } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';
import { NeedSelect } from '../../ui/need-select';
import { Fold } from './fold';

/** The props of `OwnAddress`. */
export type OwnAddressProps = {
  add: (favourite: Favourite) => void;
  /** Finds the name of the Big-Tech service that an address belongs to; undefined: of none. */
  findService: (address: string) => Promise<string | undefined>;
};

/** A form, folded until it is wanted, for a libre service by its address: in the directory or not. */
export function OwnAddress({ add, findService }: OwnAddressProps) {
  const i18n = useI18n();
  const [need, setNeed] = useState<NeedId>(needs[0].id);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const address = readOwnAddress(typed);
    if (address === undefined) return setWrong(i18n.say('own_wrong'));
    const service = await ignore(findService(address), 'without the list, the user is believed');
    setWrong(service === undefined ? '' : i18n.say('own_service', service));
    if (service !== undefined) return;
    add({ need, hosterId: null, address });
    setTyped('');
  };
  return (
    <Fold title={i18n.say('own_title')}>
      <form class="own" onSubmit={submit} noValidate>
        <NeedSelect
          label={i18n.say('own_need')}
          need={need}
          choose={(chosen) => chosen && setNeed(chosen)}
        />
        <AddressField typed={typed} isWrong={wrong !== ''} type={setTyped} />
        {wrong !== '' && <Problem id="own-wrong">{wrong}</Problem>}
        <button type="submit" class="button">
          {i18n.say('own_add')}
        </button>
      </form>
    </Fold>
  );
}

type AddressFieldProps = { typed: string; isWrong: boolean; type: (typed: string) => void };

function AddressField({ typed, isWrong, type }: AddressFieldProps) {
  const i18n = useI18n();
  return (
    <label class="field">
      {i18n.say('own_address')}
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        placeholder="https://"
        value={typed}
        {...problemOf('own-wrong', isWrong)}
        onInput={({ currentTarget: { value } }) => type(value)}
      />
    </label>
  );
}
