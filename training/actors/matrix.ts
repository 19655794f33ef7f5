// Products of matrices for training: a small WebAssembly function over one memory.
import { assembleText, memoryOf } from './assemble.ts';

const ROWS = 4;
const COLUMNS = 8;
const PARAMETERS = ['m', 'n', 'k', 'a', 'aRow', 'aColumn', 'b', 'bRow', 'c', 'cRow'];

type Multiply = (...numbers: number[]) => void;

/** A matrix in the memory of `Matrices`: a row has `columns` numbers. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float32Array;
}

/** Makes matrices and multiplies them. */
export class Matrices {
  readonly #memory: WebAssembly.Memory;
  readonly #multiply: Multiply;
  #free = 0;

  private constructor(memory: WebAssembly.Memory, multiply: Multiply) {
    this.#memory = memory;
    this.#multiply = multiply;
  }

  static async withMemory(megabytes: number): Promise<Matrices> {
    const memory = memoryOf(megabytes * 2 ** 20);
    const { multiply } = await assembleText(SOURCE, memory);
    return new Matrices(memory, multiply as Multiply);
  }

  make(rows: number, columns: number): Matrix {
    const at = this.#free;
    this.#free += rows * columns * 4;
    if (this.#free > this.#memory.buffer.byteLength) throw new Error('The memory for matrices is too small.');
    return { rows, columns, values: new Float32Array(this.#memory.buffer, at, rows * columns) };
  }

  /** `c += a · b`, for rows of `a` from `from` on: `rows` of them (a multiple of 4), into the rows of `c` from `to` on. */
  add(c: Matrix, to: number, a: Matrix, from: number, b: Matrix, rows: number): void {
    this.#multiply(
      rows,
      c.columns,
      a.columns,
      at(a, from),
      a.columns * 4,
      4,
      at(b, 0),
      b.columns * 4,
      at(c, to),
      c.columns * 4,
    );
  }

  /** `c += aᵀ · b` over `rows` rows of both, those of `a` from `from` on, those of `b` from `to` on. */
  addTransposed(c: Matrix, a: Matrix, from: number, b: Matrix, to: number, rows: number): void {
    this.#multiply(
      a.columns,
      b.columns,
      rows,
      at(a, from),
      4,
      a.columns * 4,
      at(b, to),
      b.columns * 4,
      at(c, 0),
      c.columns * 4,
    );
  }
}

/** Adds a row of `from` to a row of `to`, which is as long. */
export function addRow(to: Matrix, toRow: number, from: Matrix, fromRow: number): void {
  const { columns } = to;
  const base = toRow * columns;
  const other = fromRow * columns;
  for (let at = 0; at < columns; at++) to.values[base + at]! += from.values[other + at]!;
}

/** Adds `rows` rows from `from` on to the one row of `into`. */
export function sumRows(into: Matrix, { values, columns }: Matrix, from: number, rows: number): void {
  for (let row = from; row < from + rows; row++) {
    for (let at = 0; at < columns; at++) into.values[at]! += values[row * columns + at]!;
  }
}

/** Writes the transpose into `into`. */
export function turn({ rows, columns, values }: Matrix, into: Matrix): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) into.values[column * rows + row] = values[row * columns + column]!;
  }
}

function at({ values, columns }: Matrix, row: number): number {
  return values.byteOffset + row * columns * 4;
}

const places = Array.from({ length: ROWS * 2 }, (_, at) => ({ row: at >> 1, half: at & 1 }));
const each = (line: (row: number, half: number) => string) => places.map(({ row, half }) => line(row, half)).join('\n');
const rowOfC = (row: number) => `(i32.add (local.get $pc) (i32.mul (local.get $cRow) (i32.const ${row})))`;

/** Blocks of 4 rows by 8 columns are kept in registers while all products of a block are added. */
const SOURCE = `(module
  (import "lede" "memory" (memory 1))
  (func (export "multiply") ${PARAMETERS.map((name) => `(param $${name} i32)`).join(' ')}
    (local $j i32) (local $l i32) (local $pa i32) (local $pb i32) (local $pc i32)
    (local $b0 v128) (local $b1 v128) (local $s v128)
    ${each((row, half) => `(local $c${row}${half} v128)`)}
    (block $done (loop $rows
      (br_if $done (i32.le_s (local.get $m) (i32.const 0)))
      (local.set $j (i32.const 0))
      (block $across (loop $columns
        (br_if $across (i32.ge_s (local.get $j) (i32.shl (local.get $n) (i32.const 2))))
        (local.set $pc (i32.add (local.get $c) (local.get $j)))
        (local.set $pa (local.get $a))
        (local.set $pb (i32.add (local.get $b) (local.get $j)))
        (local.set $l (local.get $k))
        ${each((row, half) => `(local.set $c${row}${half} (v128.load offset=${16 * half} ${rowOfC(row)}))`)}
        (block $summed (loop $products
          (br_if $summed (i32.eqz (local.get $l)))
          (local.set $b0 (v128.load (local.get $pb)))
          (local.set $b1 (v128.load offset=16 (local.get $pb)))
          ${[0, 1, 2, 3]
            .map(
              (
                row,
              ) => `(local.set $s (v128.load32_splat (i32.add (local.get $pa) (i32.mul (local.get $aRow) (i32.const ${row})))))
          (local.set $c${row}0 (f32x4.add (local.get $c${row}0) (f32x4.mul (local.get $s) (local.get $b0))))
          (local.set $c${row}1 (f32x4.add (local.get $c${row}1) (f32x4.mul (local.get $s) (local.get $b1))))`,
            )
            .join('\n')}
          (local.set $pa (i32.add (local.get $pa) (local.get $aColumn)))
          (local.set $pb (i32.add (local.get $pb) (local.get $bRow)))
          (local.set $l (i32.sub (local.get $l) (i32.const 1)))
          (br $products)))
        ${each((row, half) => `(v128.store offset=${16 * half} ${rowOfC(row)} (local.get $c${row}${half}))`)}
        (local.set $j (i32.add (local.get $j) (i32.const ${4 * COLUMNS})))
        (br $columns)))
      (local.set $a (i32.add (local.get $a) (i32.mul (local.get $aRow) (i32.const ${ROWS}))))
      (local.set $c (i32.add (local.get $c) (i32.mul (local.get $cRow) (i32.const ${ROWS}))))
      (local.set $m (i32.sub (local.get $m) (i32.const ${ROWS})))
      (br $rows)))))`;
