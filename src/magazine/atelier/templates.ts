import type { Channel, Locale, Localised, Stage } from '../vocabulary.ts';
import { createOwnJourney, type OwnJourney, type Trade } from './own-journey.ts';

/** A moment that any place of the trade has: a step, and nothing of how it feels. */
type Step = readonly [stage: Stage, channel: Channel, fr: string, en: string];

interface Template {
  title: Localised;
  goal: Localised;
  steps: readonly Step[];
}

/** What customers of each trade go through, step by step: drawn from what the magazine’s articles rest on. */
const TEMPLATES: Readonly<Record<Trade, Template>> = {
  restaurant: {
    title: { fr: 'Un repas au restaurant', en: 'A meal at the restaurant' },
    goal: {
      fr: 'De l’envie d’une table à l’avis laissé',
      en: 'From wanting a table to the review',
    },
    steps: [
      ['zmot', 'reviews', 'On lit les avis', 'Reading the reviews'],
      ['zmot', 'search', 'On cherche l’heure d’ouverture', 'Looking for the opening hours'],
      ['zmot', 'phone', 'On réserve', 'Booking a table'],
      ['fmot', 'street', 'On lit la carte en vitrine', 'Reading the menu in the window'],
      ['fmot', 'queue', 'On attend à l’entrée', 'Waiting at the door'],
      ['fmot', 'table', 'On est conduit à une table', 'Being shown to a table'],
      ['smot', 'table', 'On commande', 'Ordering'],
      ['smot', 'table', 'On attend le plat', 'Waiting for the dish'],
      ['smot', 'product', 'Le plat arrive', 'The dish arrives'],
      ['smot', 'table', 'On demande l’addition', 'Asking for the bill'],
      ['smot', 'checkout', 'On paie', 'Paying'],
      ['umot', 'word-of-mouth', 'On en parle en sortant', 'Talking about it on the way out'],
      [
        'umot',
        'reviews',
        'On écrit un avis, on lit la réponse',
        'Writing a review, reading the reply',
      ],
    ],
  },
  hotel: {
    title: { fr: 'Une nuit à l’hôtel', en: 'A night at the hotel' },
    goal: { fr: 'De l’avis lu à l’avis écrit', en: 'From the review read to the review written' },
    steps: [
      ['zmot', 'reviews', 'On lit les pires avis', 'Reading the worst reviews'],
      ['zmot', 'website', 'On regarde les photos', 'Looking at the photographs'],
      [
        'fmot',
        'website',
        'On voit le prix au dernier écran',
        'Seeing the price on the last screen',
      ],
      ['fmot', 'email', 'Un message avant l’arrivée', 'A message before arriving'],
      ['smot', 'car-park', 'On cherche la porte et une place', 'Looking for the door, and a space'],
      ['smot', 'lobby', 'On passe le seuil', 'Crossing the threshold'],
      ['smot', 'counter', 'On s’enregistre', 'Checking in'],
      ['smot', 'lobby', 'On attend l’ascenseur', 'Waiting for the lift'],
      ['smot', 'room', 'On ouvre la porte de la chambre', 'Opening the door of the room'],
      ['smot', 'room', 'On tire le rideau', 'Drawing the curtain'],
      ['smot', 'room', 'On règle la température', 'Setting the temperature'],
      ['smot', 'room', 'On prend une douche', 'Taking a shower'],
      ['smot', 'room', 'On dort, ou non', 'Sleeping, or not'],
      ['smot', 'table', 'On prend le petit-déjeuner', 'Having breakfast'],
      ['smot', 'counter', 'On règle la note', 'Settling the bill'],
      ['umot', 'email', 'Un message demande un avis', 'A message asks for a review'],
      ['umot', 'reviews', 'On écrit l’avis, on lit la réponse', 'Writing it, reading the reply'],
    ],
  },
  shop: {
    title: { fr: 'Un achat en boutique', en: 'Buying something in the shop' },
    goal: {
      fr: 'De « est-ce en rayon ? » à l’article rapporté',
      en: 'From “is it in stock?” to the return',
    },
    steps: [
      ['zmot', 'search', 'On regarde si l’article est en stock', 'Checking that it is in stock'],
      ['zmot', 'word-of-mouth', 'On demande conseil', 'Asking for advice'],
      ['fmot', 'street', 'On arrive devant la vitrine', 'Arriving at the window'],
      ['fmot', 'store', 'On entre', 'Walking in'],
      ['fmot', 'shelf', 'On trouve le rayon', 'Finding the shelf'],
      ['fmot', 'store', 'On parle à un vendeur', 'Speaking to someone'],
      ['fmot', 'queue', 'On fait la queue', 'Standing in line'],
      ['fmot', 'checkout', 'On paie', 'Paying'],
      ['smot', 'packaging', 'On ouvre l’emballage', 'Opening the packaging'],
      ['smot', 'product', 'On s’en sert', 'Using it'],
      ['smot', 'after-sales', 'On revient avec une panne', 'Coming back with a fault'],
      ['umot', 'word-of-mouth', 'On en parle', 'Telling others'],
    ],
  },
  'bank-branch': {
    title: { fr: 'Un compte dans une agence', en: 'An account at a branch' },
    goal: {
      fr: 'De l’ouverture du compte au premier ennui',
      en: 'From opening it to the first trouble',
    },
    steps: [
      ['zmot', 'website', 'On compare les tarifs', 'Comparing the charges'],
      ['zmot', 'branch', 'On prend rendez-vous', 'Making an appointment'],
      ['fmot', 'website', 'On remplit le formulaire', 'Filling in the form'],
      ['fmot', 'branch', 'On signe', 'Signing'],
      ['fmot', 'mail', 'On reçoit la carte', 'The card comes'],
      ['smot', 'app', 'On confirme une opération', 'Confirming a payment'],
      ['smot', 'kiosk', 'On retire de l’argent', 'Taking money out'],
      ['smot', 'phone', 'On appelle pour une question', 'Calling with a question'],
      ['smot', 'branch', 'On voit un conseiller', 'Seeing an adviser'],
      ['smot', 'message', 'Un paiement est refusé', 'A payment is refused'],
      ['umot', 'word-of-mouth', 'On en parle autour de soi', 'Telling people about it'],
    ],
  },
  'online-service': {
    title: { fr: 'Un abonnement en ligne', en: 'A subscription online' },
    goal: { fr: 'De la recherche à la résiliation', en: 'From the search to the cancellation' },
    steps: [
      ['zmot', 'search', 'On cherche', 'Searching'],
      ['zmot', 'reviews', 'On lit des avis', 'Reading reviews'],
      ['fmot', 'website', 'On compare les offres', 'Comparing the offers'],
      ['fmot', 'website', 'On crée un compte', 'Creating an account'],
      ['fmot', 'website', 'On paie', 'Paying'],
      ['smot', 'email', 'Un message confirme', 'A message confirms it'],
      ['smot', 'app', 'On s’en sert la première fois', 'Using it the first time'],
      ['smot', 'app', 'Quelque chose ne marche pas', 'Something does not work'],
      ['smot', 'chat', 'On demande de l’aide', 'Asking for help'],
      ['smot', 'email', 'Le prix change', 'The price changes'],
      ['smot', 'website', 'On résilie', 'Cancelling'],
      ['umot', 'reviews', 'On laisse un avis', 'Leaving a review'],
    ],
  },
  'public-desk': {
    title: { fr: 'Une démarche au guichet', en: 'An errand at a public desk' },
    goal: { fr: 'De la lettre reçue à la décision', en: 'From the letter to the decision' },
    steps: [
      ['zmot', 'mail', 'Une lettre arrive', 'A letter arrives'],
      ['zmot', 'website', 'On cherche la démarche', 'Looking for the procedure'],
      ['zmot', 'phone', 'On appelle', 'Calling'],
      ['fmot', 'website', 'On prend rendez-vous', 'Making an appointment'],
      ['fmot', 'home', 'On réunit les pièces', 'Gathering the papers'],
      ['smot', 'street', 'On trouve l’entrée', 'Finding the entrance'],
      ['smot', 'queue', 'On attend son tour', 'Waiting for one’s turn'],
      ['smot', 'counter', 'On explique sa situation', 'Explaining one’s situation'],
      ['smot', 'counter', 'Il manque une pièce', 'A paper is missing'],
      ['smot', 'message', 'On suit le dossier', 'Following the file'],
      ['smot', 'mail', 'La décision arrive', 'The decision comes'],
      ['umot', 'word-of-mouth', 'On raconte la démarche', 'Telling how it went'],
    ],
  },
};

/** How many moments the template of a trade sets down. */
export function countSteps(trade: Trade): number {
  return TEMPLATES[trade].steps.length;
}

/** A journey to begin from, in one language: its moments are set down, and nothing is noted of them. */
export function buildFromTemplate(
  trade: Trade,
  locale: Locale,
  measured: { measure: string; date?: string },
): OwnJourney {
  const { title, goal, steps } = TEMPLATES[trade];
  return createOwnJourney({
    lang: locale,
    title: title[locale],
    goal: goal[locale],
    trade,
    ...measured,
    moments: steps.map(([stage, channel, fr, en], index) => ({
      id: `m${index + 1}`,
      title: { fr, en }[locale],
      stage,
      channel,
      text: '',
      verbatims: '',
      readings: [{}],
    })),
  });
}
