/** A workbook with changes that nobody saved, as this browser keeps it for the case that the page dies. */
export interface UnsavedCopy {
  /** Of the page that keeps it; another one each time a page is opened. */
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Milliseconds since 1970. */
  readonly at: number
}

const DATABASE = 'zc'
const STORE = 'unsaved'

/** Keeps a copy in place of the one before of the same page. */
export async function keepCopy(copy: UnsavedCopy): Promise<void> {
  await inStore('readwrite', (store) => store.put(copy))
}

/** Forgets the copy of a page; nothing happens where there is none. */
export async function dropCopy(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id))
}

/** All copies, the newest first. */
export async function copiesKept(): Promise<readonly UnsavedCopy[]> {
  const copies = await inStore('readonly', (store): IDBRequest<UnsavedCopy[]> => store.getAll())
  return copies.toSorted((a, b) => b.at - a.at)
}

/** One request in a transaction of its own, answered once that is on disk. Rejects where the browser keeps nothing. */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      const request = ask(transaction.objectStore(STORE))
      transaction.addEventListener('complete', () => resolve(request.result))
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB')))
    })
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(STORE, { keyPath: 'id' }),
    )
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
  })
}
