// What is a story among the links that a page calls related.

import { describe, expect, it } from 'vitest';
import { leadsToStory } from '../../../../lib/article/decide/related-address.ts';

const OWN = 'https://www.paper.example/region/2026/bridge-closed-after-storm-4410.html';

describe('a related link leads to a story', () => {
  it.each([
    ['/region/2026/storm-4402.html', 'Storm'],
    ['/culture/the-choir-that-would-not-stop', 'The choir that would not stop'],
    ['/story.php?id=4402', 'Storm over the bay'],
    ['https://sister.example/news/road-will-stay-closed-for-winter', 'Road will stay closed for winter'],
  ])('%s', (path, text) => {
    expect(leadsToStory(new URL(path, OWN).href, text, OWN)).toBe(true);
  });
});

describe('a related link leads to no story', () => {
  it.each([
    ['a topic', '/topic/storms-and-floods-in-the-bay/', 'Storms and floods in the bay'],
    ['a section', '/weather/', 'All about the weather'],
    ['an author', '/autoren/lena-moorhouse-4410/', 'Lena Moorhouse'],
    ['a policy', '/privacy-policy', 'How we handle your data'],
    ['a subscription', '/service/jetzt-abonnieren-und-vier-wochen-lesen-55120', 'Vier Wochen lesen'],
    ['sharing', 'https://www.facebook.com/sharer.php?u=4410', 'Share this with your friends'],
    ['jobs', 'https://jobs.paper.example/offers/4402', 'Carpenters wanted in the bay'],
    ['a shop', 'https://mattress.example/deal/4402', 'The mattress of the year'],
    ['the front page', '/', 'Back to the front page'],
    ['nothing', 'mailto:desk', 'Write to us'],
  ])('%s', (_, path, text) => {
    expect(leadsToStory(URL.canParse(path, OWN) ? new URL(path, OWN).href : path, text, OWN)).toBe(false);
  });

  it('but where a page itself stands below a topic, so may its neighbours', () => {
    const own = 'https://www.paper.example/topic/storms/bridge-closed-after-storm';
    expect(leadsToStory('https://www.paper.example/topic/storms/the-night-of-the-flood', 'The night', own)).toBe(true);
  });
});
