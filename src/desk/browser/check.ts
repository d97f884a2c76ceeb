import type { Editor } from './editor.ts';

type Told = { severity: 'wrong' | 'due' | 'odd'; path: string; message: string; line?: number };
type Answer = {
  told: Told[];
  /** Boxes that are still to be filled in. */
  open: number;
  elsewhere: string[];
  measure?: string;
  reads: Record<string, string>;
};

/** So long after the last key, in milliseconds, what was typed is checked. */
const pause = 300;

/** The nearest place of a form for a finding: that of the field, or of what it stands in. */
function placeFor(form: HTMLElement, path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.split('.').slice(0, -1).join('.')) {
    const place = form.querySelector<HTMLElement>(`[data-error="${CSS.escape(at)}"]`);
    if (place) return place;
  }
  return form.querySelector('#rest');
}

function show(form: HTMLElement, { told, open, elsewhere, measure, reads }: Answer): void {
  for (const place of form.querySelectorAll('.error')) place.textContent = '';
  for (const box of form.querySelectorAll('[aria-invalid]')) box.removeAttribute('aria-invalid');
  for (const { path, message } of told) {
    const place = placeFor(form, path);
    if (!place) continue;
    place.textContent = `${place.textContent} ${message}`.trim();
    form
      .querySelector(`[aria-describedby~="${place.id}"]:is(input, textarea, select)`)
      ?.setAttribute('aria-invalid', 'true');
  }
  for (const [path, words] of Object.entries(reads)) {
    const place = form.querySelector(`[data-reads="${CSS.escape(path)}"] strong`);
    if (place) place.textContent = words;
  }
  const grade = form.querySelector('#grade');
  if (grade) grade.textContent = measure ?? '';
  const wrong = told.filter(({ severity }) => severity === 'wrong').length + elsewhere.length;
  const words = [
    wrong === 0
      ? `Nothing is wrong${open > 0 ? ' so far' : ''}.`
      : wrong === 1
        ? 'One thing is to be put right.'
        : `${wrong} things are to be put right.`,
    ...(open > 0 ? [`Still to be filled in: ${open}.`] : []),
  ].join(' ');
  const state = form.querySelector('#state');
  if (state && state.textContent !== words) state.textContent = words;
}

/** Checks what is typed, and shows beside each field what is to be put right. It is kept by the desk with each check. */
export function checkWhileTyping(form: HTMLFormElement, editor: Editor | undefined): void {
  let timer: number | undefined;
  let asking: AbortController | undefined;
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string') data.append(name, value);
    try {
      const response = await fetch(form.dataset['check']!, {
        method: 'POST',
        body: data,
        signal: asking.signal,
      });
      if (!response.ok) return;
      const answer = (await response.json()) as Answer;
      show(form, answer);
      editor?.mark(answer.told.filter(({ path }) => path === 'body'));
    } catch {
      // The next key asks again. Saving says so if the desk is closed.
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), pause);
  };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
}
