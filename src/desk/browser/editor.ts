import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { setDiagnostics, lintGutter, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';

type Finding = { severity: 'wrong' | 'due' | 'odd'; message: string; line?: number };

/** The box in which the words of a page are written. */
export type Editor = {
  /** Marks the lines that findings are about. */
  mark(findings: readonly Finding[]): void;
  /** Puts words where the writer is, and the writer there. */
  put(words: string): void;
};

function diagnostics({ doc }: EditorState, findings: readonly Finding[]): Diagnostic[] {
  return findings.map(({ line = 1, message, severity }) => {
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    return { from, to, message, severity: severity === 'wrong' ? 'error' : 'warning' };
  });
}

/** Puts words where the writer is, and the writer to the first place to fill in. */
function insert(view: EditorView, words: string): void {
  const { from, to } = view.state.selection.main;
  const gap = words.search(/""|\n\n\n\n|><\//);
  const inside = gap < 0 ? words.length : gap + (words.startsWith('\n\n', gap) ? 2 : 1);
  view.dispatch({ changes: { from, to, insert: words }, selection: { anchor: from + inside } });
  view.focus();
}

/** Makes the box for the words of a page an editor. Without it the box is plain, and holds the same. */
export function editWords(form: HTMLFormElement): Editor | undefined {
  const box = form.querySelector<HTMLTextAreaElement>('textarea#body');
  if (!box) return undefined;
  const update = EditorView.updateListener.of(({ docChanged, state }) => {
    if (!docChanged) return;
    box.value = state.doc.toString();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const labels = {
    'aria-labelledby': 'body-label',
    'aria-describedby': 'body-hint body-error',
    spellcheck: 'true',
    lang: 'en-GB',
  };
  const view = new EditorView({
    parent: box.parentElement!,
    state: EditorState.create({
      doc: box.value,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        markdown(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(labels),
        // Tab leaves the box, as it does everywhere else.
        keymap.of([...defaultKeymap, ...historyKeymap]),
        update,
      ],
    }),
  });
  box.after(view.dom);
  box.hidden = true;
  box.labels[0]?.addEventListener('click', () => view.focus());
  return {
    mark: (findings) =>
      view.dispatch(setDiagnostics(view.state, diagnostics(view.state, findings))),
    put: (words) => insert(view, words),
  };
}
