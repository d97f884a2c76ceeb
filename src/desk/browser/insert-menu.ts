import type { Editor } from './editor.ts';

/** So long after the last key, in milliseconds, the card is asked for. */
const pause = 200;

/** The parts of the box in which a card is shown. */
function partsOf(card: HTMLElement) {
  const part = <Of extends HTMLElement>(id: string) => card.querySelector<Of>(`#card-${id}`)!;
  return {
    asked: part('asked'),
    value: part<HTMLInputElement>('value'),
    shown: part('shown'),
    put: part<HTMLButtonElement>('put'),
    leave: part<HTMLButtonElement>('leave'),
  };
}

/** Puts what a button names into the words of the page; a fact only once its card was shown. */
export function openInsertMenu(form: HTMLFormElement, { put: putIn }: Editor): void {
  const card = form.querySelector<HTMLElement>('#card')!;
  const { asked, value, shown, put, leave } = partsOf(card);
  let opener: HTMLButtonElement | undefined;
  let timer: number | undefined;
  let asking: AbortController | undefined;
  let last = '';

  /** Shows the card of what is typed. Gives the words to put in; undefined where there are none. */
  async function show(): Promise<string | undefined> {
    clearTimeout(timer);
    asking?.abort();
    asking = new AbortController();
    const query = new URLSearchParams({ is: value.value });
    try {
      const response = await fetch(`${opener!.dataset['card']}?${query}`, asking);
      if (!response.ok) throw new Error(response.statusText);
      const text = await response.text();
      // What stands there already is not read out again.
      if (text !== last) shown.innerHTML = text;
      last = text;
    } catch (error) {
      if ((error as Error).name === 'AbortError') return undefined;
      last = '';
      shown.textContent = 'This cannot be shown just now. Try again in a moment.';
    }
    return shown.querySelector<HTMLElement>('[data-words]')?.dataset['words'];
  }

  function clear(): void {
    last = '';
    shown.replaceChildren();
  }

  function close(): void {
    clearTimeout(timer);
    asking?.abort();
    card.hidden = true;
  }

  function open(button: HTMLButtonElement): void {
    close();
    opener = button;
    const { question, list } = button.dataset;
    button.after(card);
    card.querySelector('label')!.textContent = question ?? '';
    value.value = '';
    value.setAttribute('list', list ?? '');
    clear();
    card.hidden = false;
    asked.hidden = !question;
    (question ? value : put).focus();
    if (!question) void show();
  }

  async function finish(): Promise<void> {
    const words = await show();
    if (words === undefined) return value.focus();
    close();
    putIn(words);
  }

  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-insert]'))
    button.addEventListener('click', () =>
      button.dataset['card'] ? open(button) : putIn(button.dataset['insert']!),
    );
  value.addEventListener('input', (event) => {
    // What is typed here is no part of the entry.
    event.stopPropagation();
    clearTimeout(timer);
    if (value.value === '') return clear();
    timer = window.setTimeout(() => void show(), pause);
  });
  put.addEventListener('click', () => void finish());
  leave.addEventListener('click', () => (close(), opener?.focus()));
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave.click();
    if (event.key !== 'Enter' || event.target !== value) return;
    // Enter would send the form.
    event.preventDefault();
    void finish();
  });
}
