import { describe, expect, it } from 'vitest';
import type { Settings } from '#shared/ipc/schemas';
import { settingsToBegin, withOwn } from './own-settings';

const layout = { library: 20, source: 48, summary: 32, libraryHidden: false, summaryHidden: false };
const settings: Settings = { theme: 'light', layout, lastArticleId: 'A1' };

describe('the settings of one window of several', () => {
  it('takes over what holds everywhere, and keeps what is its own', () => {
    const own: Settings = {
      ...settings,
      lastArticleId: 'A2',
      isNarrowShown: true,
      layout: { ...layout, notesHidden: true },
    };
    const changed: Settings = {
      ...settings,
      theme: 'dark',
      followsSource: true,
      summary: { closed: [], isUnreviewedOnly: true },
    };
    expect(withOwn(changed, own)).toEqual({ ...own, theme: 'dark', followsSource: true });
  });

  it('begins with the article it was opened for, and without the list where it is for that alone', () => {
    expect(settingsToBegin(settings, { isWhole: true, articleId: null })).toEqual(settings);
    expect(settingsToBegin(settings, { isWhole: true, articleId: 'A3' })).toMatchObject({
      lastArticleId: 'A3',
      layout,
    });
    expect(settingsToBegin(settings, { isWhole: false, articleId: 'A3' })).toMatchObject({
      lastArticleId: 'A3',
      layout: { libraryHidden: true },
    });
  });
});
