import { movePage } from '../../core/extension-pages';

/** The links to the guides of these services, in their order. */
export function GuideLinks({ services }: { services: readonly { id: string; name: string }[] }) {
  return (
    <ul class="guides">
      {services.map(({ id, name }) => (
        <li key={id}>
          <a class="guide" href={movePage(id)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
