import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { libraryFile } from '../../build/libraryFile.ts'
import { WEB_LIMIT, type Batch, type BatchAnswer } from '../host/Batch.ts'

/** A page without a window, in which one of Microsoft's libraries runs. */
export interface OfficePage {
  /** The global object of the page. */
  readonly globals: Record<string, unknown>
  /** Runs a script in the page. */
  readonly run: (code: string, name: string) => void
  /** Sends the page a message, as the desktop's bridge does. */
  readonly send: (message: object) => void
}

/**
 * Loads an unmodified library of `@microsoft/office-js` into a bare context whose desktop bridge ends in `answer`.
 *
 * The library stays in node_modules: its licence allows tests, not a copy in a repository.
 *
 * @param file - Such as `custom-functions-runtime.js`.
 * @param locale - Excel's language, such as `zh-CN`.
 */
export function loadOfficeLibrary(
  file: string,
  locale: string,
  answer: (batch: Batch) => BatchAnswer,
): OfficePage {
  const bridge: { onMessageFromHost: (text: string) => void; sendMessageToHost: (text: string) => void } = {
    // The library puts its own in this place.
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string | Batch } }
      if (text.length > WEB_LIMIT) throw new Error(`A request of ${String(text.length)} characters`)
      const batch = (typeof message.body === 'string' ? JSON.parse(message.body) : message.body) as Batch
      const answered = JSON.stringify(answer(batch))
      if (answered.length > WEB_LIMIT) throw new Error(`An answer of ${String(answered.length)} characters`)
      const reply = { statusCode: 200, headers: {}, body: answered }
      setImmediate(() => bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags: 0, message: reply })))
    },
  }
  const globals: Record<string, unknown> = { ...bareBrowser(file, locale), _richApiNativeBridge: bridge }
  for (const name of ['window', 'self', 'top', 'parent']) globals[name] = globals
  vm.createContext(globals)
  const run = (code: string, name: string): void => {
    vm.runInContext(code, globals, { filename: name })
  }
  run(readFileSync(libraryFile(file), 'utf8'), file)
  // A page would fetch the library's texts; where they have not come after five seconds it throws into the air.
  const texts = `${locale.toLowerCase()}/office_strings.js`
  if ('Type' in globals) run(readFileSync(libraryFile(texts), 'utf8'), texts)
  return { globals, run, send: (message) => bridge.onMessageFromHost(JSON.stringify(message)) }
}

/** What the libraries touch while they load; nothing of it does anything. They look for their own script element. */
function bareBrowser(file: string, locale: string): Record<string, unknown> {
  const nothing = (): undefined => undefined
  const element = () => ({
    src: `https://localhost/${file}`,
    style: {},
    getAttribute: () => null,
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
  })
  const storage = { getItem: () => null, setItem: nothing }
  return {
    console,
    // The libraries give a script five seconds or more to come and then throw into the air; here none is fetched.
    setTimeout: (run: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) =>
      wait !== undefined && wait >= 5000 ? 0 : setTimeout(run, wait, ...given),
    clearTimeout,
    setInterval,
    clearInterval,
    URLSearchParams,
    performance,
    name: '',
    history: {},
    external: {},
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    navigator: { userAgent: 'node', language: locale },
    location: {
      search: `?_host_Info=Excel$Win32$16.01$${locale}$$$$3`,
      hash: '',
      href: 'https://localhost/',
      protocol: 'https:',
      origin: 'https://localhost',
      host: 'localhost',
    },
    document: {
      readyState: 'complete',
      scripts: [],
      domain: 'localhost',
      URL: 'https://localhost/',
      body: element(),
      head: element(),
      getElementsByTagName: () => [element()],
      createElement: element,
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: nothing,
    },
  }
}
