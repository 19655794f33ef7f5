import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { findBrowser, hasDisplay } from './scripts/browsers.ts';

const named = (name: string, path: string | undefined) => (path ? { [name]: path } : {});

const NO_CONNECTIONS = "default-src 'self'; connect-src 'self'; img-src 'self' data:";

export default defineConfig({
  // Every import is written out: the pure rooms must run under plain Node, and a reader should see where a name comes from.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact({ reactAliasesEnabled: false })] }),
  hooks: {
    // Our notices travel inside the package, and the options page shows them.
    'build:publicAssets': (wxt, files) => {
      files.push({ absoluteSrc: resolve(wxt.config.root, 'NOTICE'), relativeDest: 'NOTICE.txt' });
    },
  },
  webExt: {
    disabled: !hasDisplay(),
    binaries: { ...named('chrome', findBrowser('chromium')), ...named('firefox', findBrowser('firefox')) },
  },
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Unlimited: otherwise a full disk makes the browser throw the whole reading history away. No browser warns of it.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Development reloads pages over a socket to WXT's server; what is built connects to nothing.
    ...(command === 'build' ? { content_security_policy: { extension_pages: NO_CONNECTIONS } } : {}),
    incognito: 'spanning',
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_toggleMarks__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_openLibrary__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.invalid',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
