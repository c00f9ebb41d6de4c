/** A message of the library, as far as a host reads it. */
export interface Message {
  readonly name: string
  readonly conversation: string
  readonly correlation: string
  readonly data: MessageData
}

interface MessageData {
  /** The first argument of a method that takes its arguments one by one. */
  readonly 0?: unknown
  readonly DdaMethod?: { readonly DispatchId: number }
  readonly ArrayData?: readonly unknown[]
}

/** Reads one message of the library; its names are its own. */
export function readMessage(text: string): Message {
  const {
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _data: data,
  } = JSON.parse(text) as Record<`_${'actionName' | 'conversationId' | 'correlationId'}`, string> & {
    readonly _data: MessageData
  }
  return { name, conversation, correlation, data }
}
