import { checkWhileTyping } from './check.ts';
import { editWords } from './editor.ts';
import { openInsertMenu } from './insert-menu.ts';

const form = document.querySelector<HTMLFormElement>('form[data-check]');
if (form) {
  const editor = editWords(form);
  if (editor) openInsertMenu(form, editor);
  checkWhileTyping(form, editor);
}
