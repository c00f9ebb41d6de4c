// What our code uses of ES2021 to ES2023, for a WPS whose Chromium is of 2020 (80) or later: which one a WPS has is
// written nowhere. Imported before everything else. What the browser has stays as it is.

/* oxlint-disable unicorn/no-array-reverse, unicorn/no-array-sort -- copies, and the methods asked for are made here */

/** Methods over `this`, as the platform declares them. */
type Methods = Readonly<Record<string, (this: never, ...args: never[]) => unknown>>

function add(target: object, methods: Methods): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
  }
}

const at = function <T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index]
}

add(Object, {
  hasOwn: (target: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(target, key),
})
add(String.prototype, {
  at,
  replaceAll(this: string, part: string | RegExp, by: string) {
    const every =
      typeof part === 'string' ? new RegExp(part.replace(/[$()*+.?[\\\]^{|}-]/g, '\\$&'), 'g') : part
    return this.replace(every, by)
  },
})
add(Array.prototype, {
  at,
  findLast<T>(this: readonly T[], test: (item: T) => boolean) {
    return [...this].reverse().find((item) => test(item))
  },
  toReversed<T>(this: readonly T[]) {
    return [...this].reverse()
  },
  toSorted<T>(this: readonly T[], order?: (a: T, b: T) => number) {
    return [...this].sort(order)
  },
  toSpliced<T>(this: readonly T[], ...change: [start: number, count: number, ...items: T[]]) {
    const copy = [...this]
    copy.splice(...change)
    return copy
  },
  with<T>(this: readonly T[], index: number, value: T) {
    const copy = [...this]
    copy[index < 0 ? this.length + index : index] = value
    return copy
  },
})
