// WebAssembly text to functions, for the inner loops of training: four numbers at a time, always in the same order, so that the same
// numbers come out on every machine. Nothing of it ships.
import wabt from 'wabt';

const PAGE = 65_536;

export function memoryOf(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory({ initial: pages, maximum: pages });
}

/** The exports of a module that imports `memory` as `"lede" "memory"`. */
export async function assembleText(source: string, memory: WebAssembly.Memory): Promise<WebAssembly.Exports> {
  const { parseWat } = await wabt();
  const { buffer } = parseWat('loops.wat', source, { simd: true }).toBinary({});
  const { instance } = await WebAssembly.instantiate(new Uint8Array(buffer), { lede: { memory } });
  return instance.exports;
}
