import { checkWhileTyping } from './check.ts';
import { editWords } from './editor.ts';

const form = document.querySelector<HTMLFormElement>('form[data-check]');
if (form) {
  const editor = editWords(form);
  checkWhileTyping(form, editor);
}
