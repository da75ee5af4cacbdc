import { DRAFT_PREFIX } from './local-drafts';

/** Set on a form when the page's own script asks for it. */
export const ASKED_BY_PAGE = 'asksItself';

/**
 * The question before a sign-out as a script inside the page, for the moment before the page's own script has arrived: the sign-out
 * empties the browser, also of what another person whose session ran out has not sent. It stands right behind the form.
 */
export function earlyQuestion(question: string): string {
  return `(${askEarly})(${[question, DRAFT_PREFIX, ASKED_BY_PAGE].map((text) => JSON.stringify(text)).join(', ')})`;
}

/** Sent as text: it may name nothing from outside itself. */
function askEarly(question: string, prefix: string, askedByPage: string): void {
  const form = document.currentScript?.previousElementSibling;
  if (!(form instanceof HTMLFormElement)) return;
  const ask = (event: Event) => {
    if (askedByPage in form.dataset) return;
    let count = 0;
    try {
      count = Object.keys(window.localStorage).filter((key) => key.indexOf(prefix) === 0).length;
    } catch {
      return; // Nothing can be kept where the browser refuses.
    }
    if (count > 0 && !window.confirm(question.replace('{count}', String(count)))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  form.addEventListener('submit', ask, true);
}
