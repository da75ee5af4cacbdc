'use client';

import { useAnyChange } from './answer-context';
import { fill } from './answer-texts';
import { joinNames } from './saved-words';

const MOST_MARKS = 5;

/** Who has the form open just now. Told by the pulse, so it is there with script only. */
export function PresentPeople() {
  const { store, texts, user } = useAnyChange();
  const others = store.present.filter(({ id }) => id !== user.id);
  const names = others.map(({ name }) => name || texts.someone);
  return (
    <span className="fp-present fp-no-print">
      <span className="fp-present__marks" aria-hidden="true">
        {[user, ...others].slice(0, MOST_MARKS).map(({ id, name }) => (
          <span className="fp-present__mark" key={id}>
            {initials(name || texts.someone)}
          </span>
        ))}
      </span>
      {names.length === 0 ? texts.onlyYou : fill(texts.hereNow, { names: joinNames(names, texts.and) })}
    </span>
  );
}

/** @example initials('Ida') // 'Id' @example initials('Kari Nordmann') // 'KN' */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return last ? `${first[0]}${last[0]}` : first.slice(0, 2);
}
