/** Our own name. It is a name, so it is the same in every language. */
export const product = { name: 'Holdfast' } as const
