interface Words {
  readonly zh: string
  readonly en: string
}

/** Names and days of the sample plant that several examples use. */
export const power: Words = { zh: '外购电力', en: 'Purchased electricity' }
