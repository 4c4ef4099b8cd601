/**
 * The script that every page carries: one request, cached for all of them. It wires what the page has and leaves the rest alone;
 * what opens on a tap (settings panel, search) is loaded on that tap. later-script.ts follows.
 */
import { trackPosition } from '#reader/position/track-position.ts';
import { defineBookDecide } from '#reader/decisions/decide-element.ts';
import { showRecalls } from '#reader/decisions/show-recalls.ts';
import { wireSettingsButton } from '#reader/settings/settings-button.ts';
import { upgradeSearchLink } from '#search/open-search.ts';
import { keepFonts } from './keep-fonts.ts';

const button = document.querySelector<HTMLButtonElement>('[data-settings]');
const panel = document.getElementById('settings');
if (button && panel) wireSettingsButton(button, panel);

const search = document.querySelector<HTMLAnchorElement>('a[data-search]');
if (search) upgradeSearchLink(search);

const story = document.querySelector<HTMLElement>('[data-story]');
if (story) {
  defineBookDecide();
  trackPosition(story);
  showRecalls(story.querySelectorAll<HTMLElement>('[data-recall]'));
}

keepFonts();

// For whoever has to know that a tap will be answered now.
document.documentElement.dataset.alive = '';
