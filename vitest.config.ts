import { defineConfig } from 'vitest/config';

/** Tests in a real browser on the built extension; one file at a time, so that two cores are enough. */
const browser = (name: string, files: { include: string[]; exclude?: string[] }) => ({
  extends: true as const,
  test: { name, ...files, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'hostile', include: ['test/hostile/**/*.test.ts'] } },
      browser('chromium', { include: ['test/e2e/**/*.e2e.ts'], exclude: ['test/e2e/firefox*.e2e.ts'] }),
      browser('firefox', { include: ['test/e2e/firefox*.e2e.ts'] }),
    ],
  },
});
