import { describe, expect, it } from 'vitest';
import { asQuestion } from '../../../../src/desk/ask/questions.ts';
import { deskOverInventedArea, draftText } from '../../../support/desk.ts';

const who = { role: 'manager of the service', 'on.day': '2', 'on.month': '6', 'on.year': '2026' };
const provider = '/ask/merrowdale-support-trust';

/** The box of a form with this label, by its name. */
const boxNamed = (text: string, pattern: RegExp) => text.match(pattern)![1]!;

describe('the sheet of a provider', () => {
  it.each([
    ['We do not know if a call shows on a bill.', 'Can you tell us if a call shows on a bill?'],
    ['We found no text or email for this line.', 'Is there any text or email for this line?'],
    [
      'The newest source is from July 2025.',
      'Is all of this still right today? The newest source is from July 2025.',
    ],
    [
      'In 2024 the venues were under review.',
      'We say: “In 2024 the venues were under review.” What holds today?',
    ],
  ])('asks for “%s”', (doubt, question) => {
    expect(asQuestion(doubt)).toBe(question);
  });

  it('says what is held, and each doubt as a question, to print and as text', async () => {
    const ada = await (await deskOverInventedArea()).visitor('Ada');
    const sheet = await ada.get(`${provider}/sheet`);
    expect(sheet.root.querySelector('h1')!.text).toBe('Questions to Merrowdale Support Trust');
    const row = sheet.root.querySelectorAll('tr').find((one) => one.text.includes('Phone number'));
    expect(row!.text).toContain('01632 960 101');
    expect(sheet.text).toContain('Monday to Friday, 9am to 12 noon');
    expect(sheet.root.querySelectorAll('li').map((one) => one.text)).toContain(
      'Can you tell us if a call shows on a bill?',
    );
    const text = await ada.get(`${provider}/text`);
    expect(text.text).toContain('Phone number: 01632 960 101\n  Right? ');
  });
});

describe('answers in one go', () => {
  it('become one draft, in which each fact has them as its source and their day as its check', async () => {
    const open = await deskOverInventedArea();
    const ada = await open.visitor('Ada');
    const form = await ada.get(provider);
    const phone = boxNamed(form.text, /name="(entry\d+\.phone)"/);
    const prefix = phone.split('.')[0]!;
    const saved = await ada.send(form, 'Save all answers', {
      ...who,
      [phone]: '01632 960 199',
      [`${prefix}.doubts`]: '',
    });
    expect(saved.text, saved.text).toContain('1 fact has their answers as a source now');
    const contact = draftText(open, 'content/contacts/merrowdale-helpline.yaml');
    expect(contact).toContain('phone: "01632 960 199"');
    expect(contact).toContain('# Weekly hours with a lunch break');
    expect(contact).toMatch(
      /source: merrowdale-support-trust-answers-2026-06-02\n +says: "?What they put right/,
    );
    expect(contact).toMatch(/checkedOn: 2026-06-02\nnewestSource: "?2026-06-02/);
    expect(contact).not.toContain('doubts');
    expect(draftText(open, 'content/sources.yaml')).toMatch(
      /merrowdale-support-trust-answers-2026-06-02:\n +publisher: "Merrowdale Support Trust"\n +title: "Answers to our questions, from: manager of the service"/,
    );
    expect(open.git('for-each-ref', 'refs/heads/desk/').trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['no role', { ...who, role: '' }, 'Say in what role they answered'],
    ['a day to come', { ...who, 'on.day': '9' }, 'not in the future'],
    ['no number', { ...who, PHONE: 'ring us' }, 'as people read it aloud'],
  ])('with %s are not saved, and stay in the form', async (_, boxes, words) => {
    const open = await deskOverInventedArea();
    const ada = await open.visitor('Ada');
    const form = await ada.get(provider);
    const phone = boxNamed(form.text, /name="(entry\d+\.phone)"/);
    const { PHONE = '01632 960 198', ...rest } = boxes as Record<string, string>;
    const answer = await ada.send(form, 'Save all answers', { ...rest, [phone]: PHONE });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(open.git('for-each-ref', 'refs/heads/desk/')).toBe('');
    expect((await ada.get(provider)).text).toContain(PHONE);
  });
});
