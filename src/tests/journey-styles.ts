/** A journey of three moments as editors of different habits write it, by the name of the habit. */
export const JOURNEY_STYLES: Readonly<Record<string, string>> = {
  'braces on one line': `title: { fr: Un livre, en: A book }
persona: { fr: Une cliente, en: A customer }
goal: { fr: Lire, en: To read }
moments:
  - id: window
    stage: zmot
    channel: street
    feeling: 1
    evidence: reported
    sources: [ perrin-2018 ]
    title: { fr: La vitrine, en: The window }
    text:
      fr: La cliente voit le livre dans la vitrine.
      en: The customer sees the book in the window.
    values: []
  - id: shelf
    stage: fmot
    channel: shelf
    feeling: -1
    planned: 1
    evidence: measured
    sources: [ port-2021, lindqvist-2020 ]
    seam:
      visible: true
      why: { fr: La vitrine ment., en: The window lies. }
    title: { fr: Le rayon vide, en: The empty shelf }
    text:
      fr: Le rayon n’a plus d’exemplaire.
      en: The shelf has no copy left.
    values: [ trust, care ]
  - id: queue
    stage: fmot
    channel: queue
    feeling: -2
    evidence: testimony
    sources: [ lindqvist-2020 ]
    seam:
      visible: false
      why: { fr: La file commence au rayon., en: The queue starts at the shelf. }
    wait: { durationMinutes: 12 }
    title: { fr: La file, en: The queue }
    text:
      fr: Douze minutes, dos au quai.
      en: Twelve minutes, back to the quay.
    values: []
`,
  'double quotes, four spaces, blank lines': `title:
    fr: "Un livre"
    en: "A book"
persona:
    fr: "Une cliente"
    en: "A customer"
goal:
    fr: "Lire"
    en: "To read"
moments:
    -   id: window
        stage: zmot
        channel: street
        feeling: 1
        evidence: reported
        sources:
            - perrin-2018
        title:
            fr: "La vitrine"
            en: "The window"
        text:
            fr: "La cliente voit le livre dans la vitrine."
            en: "The customer sees the book in the window."

    -   id: shelf
        stage: fmot
        channel: shelf
        feeling: -1
        planned: 1
        evidence: measured
        sources:
            - port-2021
            - lindqvist-2020
        seam:
            why:
                fr: "La vitrine ment."
                en: "The window lies."
            visible: true
        title:
            fr: "Le rayon vide"
            en: "The empty shelf"
        text:
            fr: "Le rayon n’a plus d’exemplaire."
            en: "The shelf has no copy left."
        values: [trust, care]

    -   id: queue
        stage: fmot
        channel: queue
        feeling: -2
        evidence: testimony
        sources:
            - lindqvist-2020
        seam:
            why:
                fr: "La file commence au rayon."
                en: "The queue starts at the shelf."
            visible: false
        wait:
            durationMinutes: 12
        title:
            fr: "La file"
            en: "The queue"
        text:
            fr: "Douze minutes, dos au quai."
            en: "Twelve minutes, back to the quay."
`,
  'folded stories, hyphens at the margin': `title: {fr: 'Un livre', en: 'A book'}
persona:
  fr: Une cliente
  en: A customer
goal:
  fr: Lire
  en: To read
moments:
- id: window
  stage: zmot
  channel: street
  feeling: 1
  evidence: reported
  sources: [perrin-2018]
  title: {fr: 'La vitrine', en: 'The window'}
  text:
    fr: >-
      La cliente voit le livre dans la vitrine, entre deux bateaux, et se demande
      s’il en reste.
    en: >-
      The customer sees the book in the window, between two boats, and wonders if
      there are any left.
  values: []
- id: shelf
  stage: fmot
  channel: shelf
  feeling: -1
  planned: 1
  evidence: measured
  sources: [port-2021, lindqvist-2020]
  title: {fr: 'Le rayon vide', en: 'The empty shelf'}
  text:
    fr: >-
      Le rayon n’a plus d’exemplaire de ce livre, et la libraire s’en va regarder
      dans la réserve.
    en: >-
      The shelf has no copy of that book left, and so the bookseller goes and looks
      in the stockroom.
  values: [trust, care]
  seam:
    visible: true
    why: {fr: 'La vitrine ment.', en: 'The window lies.'}
- id: queue
  stage: fmot
  channel: queue
  feeling: -2
  evidence: testimony
  sources: [lindqvist-2020]
  title: {fr: 'La file', en: 'The queue'}
  text:
    fr: >-
      Douze minutes, dos au quai, et puis le bac siffle une fois pour dire qu’il va
      partir sans elle.
    en: >-
      Twelve minutes, back to the quay, and then the ferry blows its horn to say that
      it leaves.
  values: []
  seam:
    visible: false
    why: {fr: 'La file commence au rayon.', en: 'The queue starts at the shelf.'}
  wait: {durationMinutes: 12}
brand: quai-douze
`,
  'comments everywhere': `# Le parcours du numéro 1.
title: { fr: Un livre, en: A book } # à relire
persona: { fr: Une cliente, en: A customer }
goal: { fr: Lire, en: To read }
moments: # dans l’ordre
  # La rue.
  - id: window # au coin
    stage: zmot
    channel: street
    # Vu par deux témoins.
    feeling: 1
    evidence: reported
    sources:
      - perrin-2018 # p. 12
    title:
      fr: La vitrine
      en: The window
    text:
      fr: |-
        La cliente voit le livre dans la vitrine.
      en: |- # à relire
        The customer sees the book in the window.
    # Fin de la vitrine.

  # ----- Dans le magasin -----

  # Le rayon.
  - id: shelf
    stage: fmot
    channel: shelf
    feeling: -1 # dur
    planned: 1
    evidence: measured
    sources:
      - port-2021
      # le carnet
      - lindqvist-2020 # p. 4
    seam:
      visible: true # on le voit
      why:
        fr: La vitrine ment.
        en: The window lies.
    title:
      fr: Le rayon vide
      en: The empty shelf
    text:
      fr: |-
        Le rayon n’a plus d’exemplaire.
      en: |-
        The shelf has no copy left.
    values: [trust, care] # les deux

  - id: queue
    stage: fmot
    channel: queue
    feeling: -2
    evidence: testimony
    sources:
      - lindqvist-2020
    seam:
      visible: false
      why:
        fr: La file commence au rayon.
        en: The queue starts at the shelf.
    wait:
      durationMinutes: 12 # chronométré
    title:
      fr: La file
      en: The queue
    text:
      fr: |-
        Douze minutes, dos au quai.
      en: |-
        Twelve minutes, back to the quay.
# Fin du fichier.
`,
  'texts spread over lines': `title: {fr: Un livre, en: A book}
persona: {fr: Une cliente, en: A customer}
goal: {fr: Lire, en: To read}
moments:
  - id: 'window'
    stage: zmot
    channel: street
    feeling: 1
    evidence: reported
    sources: [perrin-2018]
    title: {fr: La vitrine, en: The window}
    text:
      fr: La cliente voit le livre dans la vitrine, entre deux bateaux qui passent, et se
        demande s’il en reste encore quelques-uns au fond du magasin.
      en: 'The customer sees the book in the window, between two boats that go by, and she
        wonders: are there any left?'
  - id: 'shelf'
    stage: fmot
    channel: shelf
    feeling: -1
    planned: 1
    evidence: measured
    sources: [port-2021, lindqvist-2020]
    title: {fr: Le rayon vide, en: The empty shelf}
    text:
      fr: Le rayon n’a plus d’exemplaire de ce livre, et la libraire s’en va regarder dans
        la réserve si par hasard il en reste un.
      en: The shelf has no copy of that book left, and so the bookseller goes and looks in
        the stockroom, in case there is one.
    values: [trust, care]
    seam:
      visible: true
      why: {fr: La vitrine ment., en: The window lies.}
  - id: 'queue'
    stage: fmot
    channel: queue
    feeling: -2
    evidence: testimony
    sources: [lindqvist-2020]
    title: {fr: La file, en: The queue}
    text:
      fr: Douze minutes, dos au quai, et puis le bac siffle une fois pour dire qu’il va
        partir sans elle.
      en: Twelve minutes, back to the quay, and then the ferry blows its horn once to say
        that it will leave without her.
    seam:
      visible: false
      why: {fr: La file commence au rayon., en: The queue starts at the shelf.}
    wait: {durationMinutes: 12}
`,
};
