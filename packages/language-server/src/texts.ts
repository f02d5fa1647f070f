/** What the server says to the writer, in Danish. */
export const texts = {
  outOfStep: 'Klarbrev har mistet en ændring i brevet. Luk brevet, og åbn det igen.',
  unreadSettings: (path: string): string =>
    `${path}: indstillingerne kan ikke læses. Tjek, at du har adgang til filen.`,
  ruleBroke: (rule: string): string => `Reglen ${rule} kunne ikke køre på dette brev.`,
  notOpen: 'Brevet er ikke åbent i editoren.',
  usage: 'Brug: klarbrev-language-server --stdio (eller --node-ipc)',
} as const
