// Marks follow the ground that the article stands on.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { groundOf, luminanceOf } from '../../../lib/highlight/ground.ts';

describe('luminance', () => {
  test('runs from black to white', () => {
    expect(luminanceOf('rgb(0, 0, 0)')).toBe(0);
    expect(luminanceOf('rgb(255, 255, 255)')).toBeCloseTo(1);
  });

  test('of what lets the ground through is unknown', () => {
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(luminanceOf('transparent')).toBeUndefined();
  });
});

describe('the ground of an article', () => {
  const ground = (html: string) => {
    const { document } = new JSDOM(html, { pretendToBeVisual: true }).window;
    return groundOf(document.querySelector('p')!);
  };

  test('is the nearest background that covers', () => {
    expect(
      ground('<body style="background: rgb(255,255,255)"><div style="background: rgb(20,20,24)"><p>x</p></div>'),
    ).toBe('dark');
    expect(
      ground('<body style="background: rgb(20,20,24)"><div style="background: rgb(250,250,245)"><p>x</p></div>'),
    ).toBe('light');
    expect(
      ground('<body style="background: rgb(20,20,24)"><div style="background: rgba(255,255,255,.05)"><p>x</p></div>'),
    ).toBe('dark');
  });
});
