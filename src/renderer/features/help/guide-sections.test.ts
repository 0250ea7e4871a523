import { describe, expect, it } from 'vitest';
import guide from '../../../../docs/guide/README.md?raw';
import { findSections, guideSections } from './guide-sections';

const GUIDE = '# Guide\n\n## Panes\n\nThree of them.\n\n![The window](images/window.png)\n\n### Keys\n\nPress F6.\n';

describe('guideSections', () => {
  it('cuts at the headings and leaves pictures out', () => {
    expect(guideSections(GUIDE)).toEqual([
      { title: 'Panes', level: 2, markdown: 'Three of them.' },
      { title: 'Keys', level: 3, markdown: 'Press F6.' },
    ]);
  });

  it('joins the lines of a paragraph, and no others', () => {
    const text = '## A\n\nOne\n`two` three\n- item\n- item\n\n| a |\n| b |\n\nFour\n1,000 files';
    expect(guideSections(text)[0]?.markdown).toBe(
      'One `two` three\n- item\n- item\n\n| a |\n| b |\n\nFour 1,000 files',
    );
  });

  it('finds something to read under every heading of the guide', () => {
    const sections = guideSections(guide);
    expect(sections.length).toBeGreaterThan(12);
    expect(sections.filter(({ markdown }) => markdown.length < 20)).toEqual([]);
    expect(sections.some(({ markdown }) => markdown.includes('!['))).toBe(false);
  });
});

describe('findSections', () => {
  const titles = (query: string) => findSections(guideSections(GUIDE), query).map(({ title }) => title);

  it('wants every word of the query, in the heading or below it', () => {
    expect(titles('pane thr')).toEqual(['Panes']);
    expect(titles('keys f6')).toEqual(['Keys']);
    expect(titles('keys three')).toEqual([]);
    expect(titles(' ')).toEqual(['Panes', 'Keys']);
  });
});
