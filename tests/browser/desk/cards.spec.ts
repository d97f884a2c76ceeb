import { enter, expect, test } from './open-desk.ts';
import { look } from './look.ts';

test(
  'a writer sees the card of a fact before it is put in, by keyboard alone',
  { tag: '@full' },
  async ({ page, desk }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.setViewportSize({ width: 320, height: 800 });
    await enter(page, desk, 'Kit');
    await page.goto(desk.at('/change/pages/emergency'));
    const words = page.getByRole('textbox', { name: 'Words of the page' });
    await words.press('Control+Home');
    await page.getByText('Put a fact or a box in').press('Enter');
    const card = page.getByRole('group', { name: 'What is put in' });
    const shown = card.getByRole('status');
    await expect(card).toBeHidden();

    const phone = page.getByRole('button', { name: /^Phone / });
    await phone.press('Enter');
    await expect(card.getByLabel('Which contact?')).toBeFocused();
    await page.keyboard.type('Night Owls');
    await expect(shown).toContainText('There is nothing of this name');
    await page.keyboard.press('Enter');
    await expect(card.getByLabel('Which contact?')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(phone).toBeFocused();

    await page.getByRole('button', { name: /^Contact / }).press('Enter');
    await page.keyboard.type('Merrowdale Helpline');
    for (const said of ['Merrowdale Helpline', '01632 960 101', 'Monday to Friday, 9am to 12 noon'])
      await expect(shown).toContainText(said);
    await look(page, 'the card of a contact');
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: 'Put it in' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card).toBeHidden();
    await expect(words).toBeFocused();
    await expect(page.locator('textarea#body')).toHaveValue(
      /^<Contact id="merrowdale-helpline" \/>/,
    );

    await page.getByRole('button', { name: /^AreaName / }).press('Enter');
    await expect(shown).toContainText('Merrowdale');
    await page.keyboard.press('Enter');
    await expect(page.locator('textarea#body')).toHaveValue(
      /^<Contact id="merrowdale-helpline" \/><AreaName \/>/,
    );
    await page.getByRole('button', { name: /^Warning / }).press('Enter');
    await expect(card).toBeHidden();
    await expect(page.locator('textarea#body')).toHaveValue(/<AreaName \/><Warning>/);
    expect([...new Set(asked)]).toEqual([new URL(desk.entrance).origin]);
  },
);
