import { WEB_LIMIT, type Batch, type BatchAnswer } from './Batch.ts'
import type { Profile } from './Profile.ts'
import { readMessage, type Message } from './readMessage.ts'

/** What stands behind a pane: the program it believes to be in. */
export interface PaneHost {
  readonly profile: Profile
  /** Excel's language, such as `zh-CN`. */
  readonly locale: string
  /** Settings stored in the document, by their name. */
  readonly settings: Map<string, string>
  readonly answer: (batch: Batch) => BatchAnswer
}

/** An add-in's page in a frame that plays Excel on the web for it. */
export interface PaneFrame {
  readonly frame: HTMLIFrameElement
  /** Sends entries of `richApiMessage`: calls of functions, and events. */
  readonly raise: (entries: readonly unknown[]) => void
  /** Names of the older events the library listens to, such as of the document's selection. */
  readonly listening: ReadonlyMap<string, unknown>
  /** Presses a button of the ribbon; ends when the add-in says that it is done. @param command - Its function name. */
  readonly press: (command: string) => Promise<void>
  /** Raises one of those; does nothing where the library does not listen. */
  readonly notify: (name: string, data: unknown) => void
}

const [CONVERSATION, APP] = ['conversation', 'app']
/** Methods by the library's own numbers: a batch, and the settings of the document. */
const [BATCH, SAVE_SETTINGS, LOAD_SETTINGS, COMMAND_DONE] = [93, 76, 75, 94]
const done = { Error: 0, Version: 1 }
/** Milliseconds a button of the ribbon has. */
const PRESS = 20_000

/**
 * Opens a page as Excel on the web does: the library in it finds out where it is from the address and the name of its
 * frame, and talks by messages that hold plain JSON.
 *
 * The protocol is undocumented; it was the same in builds 15407 and 20308.
 *
 * @param address - Of the task pane, from the manifest; same origin as this page, so the library trusts it.
 */
export function openPane(address: string, host: PaneHost): PaneFrame {
  const frame = document.createElement('iframe')
  // The last field: a shared runtime (1) with custom functions (2).
  const hostInfo = `Excel$Web$16.01$${host.locale}$telemetry$$$3`
  frame.src = `${address}?_host_Info=${encodeURIComponent(hostInfo)}`
  frame.name = JSON.stringify({
    baseFrameName: 'excel',
    hostInfo,
    xdmInfo: [CONVERSATION, APP, location.origin].join('|'),
    serializerVersion: 1,
  })
  frame.title = 'ZC'
  const listening = new Map<string, Message>()
  const pressed = new Map<string, () => void>()
  const send = (message: Message, data: unknown, responseType: 0 | 1): void => {
    const envelope = {
      _messageType: 1,
      _actionName: message.name,
      _conversationId: message.conversation,
      _correlationId: message.correlation,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    }
    frame.contentWindow?.postMessage(JSON.stringify(envelope), location.origin)
  }
  const respond = (message: Message): unknown => {
    switch (message.name) {
      case 'ContextActivationManager_getAppContextAsync':
        return applicationContext(host)
      case 'ContextActivationManager_notifyHost':
        return null
      case 'executeMethod':
        if (message.data.DdaMethod?.DispatchId === COMMAND_DONE) {
          pressed.get(String(message.data[0]))?.()
          return done
        }
        return execute(message, host)
      default:
        // Every other name is that of an event the library wants to hear of.
        listening.set(message.name, message)
        return done
    }
  }
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return
    const message = readMessage(data)
    send(message, respond(message), 0)
  })
  return {
    frame,
    listening,
    raise(entries) {
      const messages = listening.get('richApiMessage')
      if (!messages) throw new TypeError('The library listens to no messages yet')
      send(messages, { ArrayData: entries }, 1)
    },
    press(command) {
      const event = listening.get('appCommandInvoked')
      if (!event) throw new TypeError('The library listens to no buttons yet')
      const id = `${command} ${String(pressed.size)}`
      send(event, [id, command, JSON.stringify({ source: { id: command } })], 1)
      return new Promise((finished, refuse) => {
        const late = (): void => refuse(new Error(`The add-in never said that ${command} is done`))
        const timer = setTimeout(late, PRESS)
        pressed.set(id, () => {
          clearTimeout(timer)
          finished()
        })
      })
    },
    notify(name, data) {
      const event = listening.get(name)
      if (event) send(event, data, 1)
    },
  }
}

function execute({ data: { DdaMethod, ArrayData } }: Message, { settings, answer }: PaneHost): unknown {
  const list = ArrayData ?? []

  switch (DdaMethod?.DispatchId) {
    case BATCH: {
      // Excel on the web takes no more, and gives no more; whoever asks for it hears of it in the console too.
      if (String(list[4]).length > WEB_LIMIT) throw new Error('A request of more than 5 MB')
      const text = JSON.stringify(answer(JSON.parse(String(list[4])) as Batch))
      if (text.length > WEB_LIMIT) throw new Error('An answer of more than 5 MB')
      return { ...done, Data: [200, [], text] }
    }
    case LOAD_SETTINGS:
      return { ...done, Data: [[...settings.keys()], [...settings.values()]] }
    case SAVE_SETTINGS: {
      settings.clear()
      const [names = [], values = []] = list as (readonly string[])[]
      names.forEach((name, i) => settings.set(name, values[i]!))
      return done
    }
    default:
      return { ...done, Error: 5011 }
  }
}

function applicationContext({ profile, locale, settings }: PaneHost): object {
  return {
    _id: APP,
    // 16 is Excel on the web.
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://localhost/book.xlsx',
    _clientMode: 0,
    _settings: Object.fromEntries(settings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(profile.sets),
    _hostFullVersion: '16.0.18000.10000',
    _addinName: 'ZC',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 1,
  }
}
