// Whose code is in a build: noted while the bundler writes it, so that no list has to be kept by hand. From it come the notices inside the
// package and the bill of materials beside it.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { Plugin } from 'vite';

export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX identifier, as the package states it. */
  license: string;
  author: string | undefined;
  /** The texts of its licence and notice files. */
  texts: string[];
}

/** The folder of the package that a module belongs to; undefined for our own modules. */
function packageFolder(module: string): string | undefined {
  const path = module
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** A plugin that adds to `folders` every package of which code remains in the bundle. One set serves all builds of a package. */
export function noteBundled(folders: Set<string>): Plugin {
  return {
    name: 'lede:note-bundled',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : undefined;
          if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
      }
    },
  };
}

/** Reads what the packages say of themselves, in the order of their names. Throws if one states no licence. */
export function readBundled(folders: Iterable<string>): BundledPackage[] {
  const packages = [...folders].map((folder): BundledPackage => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name?: string;
      version?: string;
      license?: string;
      author?: string | { name: string };
    };
    if (!name || !version || !license) throw new Error(`${folder} does not state name, version and licence`);
    const texts = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return { name, version, license, author: typeof author === 'string' ? author : author?.name, texts };
  });
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The notices of a package: `ours` (models and word lists, kept by hand), then every library with its full licence. A library that states MIT and
 * brings no text gets the text of `mit`, our own licence, with its authors. Throws if another one brings none.
 */
export function noticesOf(ours: string, mit: string, packages: readonly BundledPackage[]): string {
  const rule = '='.repeat(72);
  const terms = mit.slice(mit.indexOf('Permission is hereby granted')).trim();
  const libraries = packages.map(({ name, version, license, author, texts }) => {
    if (texts.length === 0 && license !== 'MIT') throw new Error(`${name} (${license}) brings no licence text`);
    const stated = `MIT License\n\nCopyright (c) ${author ?? `the authors of ${name}`}\n\n${terms}`;
    const text = texts.length > 0 ? texts.join('\n\n') : stated;
    return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text}\n`;
  });
  return [ours.trimEnd(), '', rule, 'Libraries inside the package', rule, '', ...libraries].join('\n');
}

/** The bill of materials (CycloneDX 1.6, JSON) of a build: the same build gives the same text. */
export function billOf(version: string, packages: readonly BundledPackage[], models: string): string {
  const { Bom, Component, Metadata, NamedLicense, SpdxLicense } = Models;
  const self = new Component(Enums.ComponentType.Application, 'lede', { version, bomRef: `lede@${version}` });
  self.licenses.add(new SpdxLicense('MIT'));
  const bom = new Bom({ metadata: new Metadata({ component: self }) });
  for (const { name, version: at, license } of packages) {
    const group = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
    const component = new Component(Enums.ComponentType.Library, group ? name.slice(group.length + 1) : name, {
      ...(group ? { group } : {}),
      version: at,
      bomRef: `${name}@${at}`,
      purl: `pkg:npm/${name.replace('@', '%40')}@${at}`,
    });
    component.licenses.add(new SpdxLicense(license));
    bom.components.add(component);
    self.dependencies.add(component.bomRef);
  }
  for (const file of globSync('*.bin', { cwd: models }).sort()) {
    const model = new Component(Enums.ComponentType.MachineLearningModel, basename(file), {
      version,
      bomRef: `models/${file}`,
    });
    const sum = createHash('sha256')
      .update(readFileSync(join(models, file)))
      .digest('hex');
    model.hashes.set(Enums.HashAlgorithm['SHA-256'], sum);
    model.licenses.add(new NamedLicense('see NOTICE.txt in the package'));
    bom.components.add(model);
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true, space: 2 })}\n`;
}
