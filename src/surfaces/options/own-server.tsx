import { useState } from 'preact/hooks';
import { type NeedId, needs } from '../../core/need';
import type { Favourite } from '../../core/suggestions/favourites';
import { readOwnAddress } from '../../core/suggestions/own-server';
import { useI18n } from '../../ui/i18n-context';
import { NeedSelect } from '../../ui/need-select';

/** A form for a service that the user already uses, by its address: in the directory or not. */
export function OwnAddress({ add }: { add: (favourite: Favourite) => void }) {
  const i18n = useI18n();
  const [need, setNeed] = useState<NeedId>(needs[0].id);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const address = readOwnAddress(typed);
    setWrong(address === undefined);
    if (address === undefined) return;
    add({ need, hosterId: null, address });
    setTyped('');
  };
  return (
    <form class="own" aria-labelledby="own-title" onSubmit={submit} noValidate>
      <h3 class="section-title" id="own-title">
        {i18n.say('own_title')}
      </h3>
      <NeedSelect
        label={i18n.say('own_need')}
        need={need}
        choose={(chosen) => chosen && setNeed(chosen)}
      />
      <AddressField typed={typed} isWrong={isWrong} type={setTyped} />
      <p class="status" id="own-wrong" role="alert">
        {isWrong && i18n.say('own_wrong')}
      </p>
      <button type="submit" class="button">
        {i18n.say('own_add')}
      </button>
    </form>
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
        aria-invalid={isWrong}
        aria-describedby="own-wrong"
        onInput={({ currentTarget: { value } }) => type(value)}
      />
    </label>
  );
}
