// What is said in Dutch of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': 'Wijzigingen ontgrendeld · {minutes, plural, one {# min} other {# min}}',
  'unlock.chip.short': 'Ontgrendeld · {minutes, plural, one {# min} other {# min}}',
  'unlock.lock': 'Nu vergrendelen',
  'unlock.ends_soon':
    'Wijzigingen worden over {minutes, plural, one {een minuut} other {# minuten}} vergrendeld. Bevestig opnieuw dat jij het bent om ze ontgrendeld te houden.',
  'unlock.extend': 'Ontgrendeld houden',

  'popup.open': 'Ga verder in het venster dat is geopend. Deze pagina blijft zoals die is.',
  'popup.show': 'Venster tonen',
  'popup.blocked':
    'Je browser liet ons geen venster openen. Er is niets gewijzigd. Ga verder in dit tabblad, of sta het venster toe.',
  'popup.blocked.apart':
    'Je browser liet ons van hieruit geen venster openen. Er is niets gewijzigd. Open deze pagina in een eigen tabblad, of sta het venster toe.',
  'popup.closed':
    'Je hebt het venster gesloten voordat we een antwoord hadden. Er is niets gewijzigd. Begin opnieuw wanneer je wilt.',
  'popup.lost':
    'We zien het venster niet meer. Als het nog open is, maak het daar dan af. Zo niet, ga dan hier verder.',
  'popup.timed_out':
    'Dat duurde te lang en telt daarom niet meer. Er is niets gewijzigd. Begin hier opnieuw.',
  'popup.no_storage':
    'Je browser laat deze pagina niets bewaren, dus na het bevestigen zou je hier niet terugkomen. Er is niets gewijzigd. Sta sitegegevens voor deze pagina toe en probeer het opnieuw.',
  'popup.here': 'Verder in dit tabblad',
  'popup.apart': 'Openen in eigen tabblad',
  'popup.done.title': 'Je kunt dit venster sluiten',
  'popup.done.lead': 'Ga verder waar je was.',

  'confirm.someone_else.title': 'Je hebt met een ander account bevestigd',
  'confirm.someone_else.lead':
    'Je hebt bevestigd met {name}, maar deze pagina is geopend voor {expected}. Er is niets gewijzigd.',
  'confirm.someone_else.unnamed': 'een ander account',
  'confirm.someone_else.retry': 'Bevestig dat jij het bent met {expected}',
  'confirm.someone_else.accept': 'Verder met {name}',
} satisfies Translation<typeof english>;
