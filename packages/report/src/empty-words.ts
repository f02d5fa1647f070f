/** Why a report has no numbers. */
export type EmptyReason = 'ingen-maalinger' | 'ingen-breve' | 'for-faa' | 'ukendt-center'

/** What is missing and what to do, a sentence or two a line; the first is the headline. */
export function emptyLines(reason: EmptyReason, center: string | null): readonly string[] {
  switch (reason) {
    case 'ingen-maalinger':
      return [
        'Der er ingen målinger endnu',
        'Mål en mappe med breve først: klarbrev maal breve/. Kør så rapporten igen.',
      ]
    case 'ingen-breve':
      return [
        'Der er ingen breve med en karakter i den tid, du har valgt',
        'Vælg en længere tid med --fra og --til, eller mål flere breve. ' +
          'Breve uden dato er kun med, når du ikke vælger en tid.',
      ]
    case 'for-faa':
      return [
        center === null ? 'Der er for få breve til en rapport' : `Der er for få breve fra ${center} til en rapport`,
        'Vi viser ingen tal for færre end fem breve. Ellers kan tallene udpege en enkelt medarbejder.',
        'Mål flere breve. Med 30 breve eller flere kan du også se, om det går fremad.',
      ]
    case 'ukendt-center':
      return [
        `Der er ingen breve fra ${center ?? 'centret'}`,
        'Skriv centrets navn, som det står i målingen, eller vælg en anden tid.',
      ]
    default:
      return reason satisfies never
  }
}
