import { describe, it } from 'vitest';
import { expectRefusal, swap, type Edit } from '../edits.ts';

describe('contacts that are shown with their number have one', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'on a card',
      'prints/cards.yaml',
      swap('contact: merrowdale-helpline', 'contact: young-voices'),
      /"young-voices" has no phone to show in numbers/,
    ],
    [
      'in a post',
      'campaigns/safer-homes-week.mdx',
      swap('contact: merrowdale-helpline', 'contact: young-voices'),
      /no phone to show in posts/,
    ],
    [
      'in a step',
      'pathway.yaml',
      swap('contact: worker-advice', 'contact: young-voices'),
      /no phone to show in call/,
    ],
    [
      'in a page',
      'pages/helpline.mdx',
      swap('<Phone id="worker-advice" />', '<Phone id="young-voices" />'),
      /has no phone: write <Contact id="young-voices"/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});
