import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { OPTIONAL_HOSTS, PERMISSIONS } from './lib/extension/permissions.ts';
import { findBrowser, hasDisplay } from './scripts/browsers.ts';
import { billOf, noteBundled, noticesOf, readBundled } from './scripts/bundled.ts';

const named = (name: string, path: string | undefined) => (path ? { [name]: path } : {});

/** What an extension page may do: load its own files. It connects to nothing, embeds nothing, is embedded by nobody, and makes no code of text. */
const PAGES_POLICY = [
  "default-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The packages of which code is in the build. */
const bundled = new Set<string>();

export default defineConfig({
  // Every import is written out: the pure rooms must run under plain Node, and a reader should see where a name comes from.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact({ reactAliasesEnabled: false }), noteBundled(bundled)] }),
  hooks: {
    // Licences and notices travel inside the package, and the options page shows them; the bill of materials lies beside it.
    'build:done': ({ config: { root, outDir } }) => {
      const read = (file: string) => readFileSync(join(root, file), 'utf8');
      const packages = readBundled(bundled);
      writeFileSync(join(outDir, 'LICENSE.txt'), read('LICENSE'));
      writeFileSync(join(outDir, 'NOTICE.txt'), noticesOf(read('NOTICE'), read('LICENSE'), packages));
      const { version } = JSON.parse(read('package.json')) as { version: string };
      writeFileSync(`${outDir}.cdx.json`, billOf(version, packages, join(outDir, 'models')));
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
    permissions: [...PERMISSIONS],
    optional_host_permissions: [...OPTIONAL_HOSTS],
    // Development reloads pages over a socket to WXT's server; what is built connects to nothing.
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGES_POLICY } } : {}),
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
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
