import { describe, expect, it } from 'vitest';
import { findLeftMarks, type MarkKind } from './left-marks.ts';

/** What stands between braces is the mark; in a block, what starts a line counts. */
const LEFT: Readonly<Record<MarkKind, readonly string[]>> = {
  note: [
    'Un droit{[^1]} acquis.',
    'Un droit{[^note-longue]}.',
    '{[^1]:} Règlement.',
    'Un droit{^[une remarque]}.',
    'Un quart du prix {[1]}.',
    'Le quart{[1, 3]}, le tiers{[2-4]}.',
    'A quarter {[12]} and a third.',
    'As said {[@carlzon1987]}.',
    'As said {[note 3]}.',
    'Un droit{¹} acquis.',
    'The right{²³}, then.',
  ],
  link: [
    'Voir {[[La file]]}.',
    'Voir {[[quai|le quai]]}.',
    'Voir {[le port][2]} ici.',
    'Voir {[le port][]} ici.',
    'Voir {[le port](le port.html)}.',
    'Voir {[le port](}',
    'See {[the queue](<my page>)}.',
    'Voir {[port][ ]} ici.',
    'Voir {[[sic]]}.',
    'Voir {[a b](c d)} et {[e][f]}.',
  ],
  picture: [
    '{![](photo gare.jpg)}',
    '{![La gare](IMG 1.JPG)}',
    'Voir {![[quai.png]]}.',
    'Voir {![quai][1]}.',
    '{![]}',
    'A {![quay](a b.png)} here.',
    '{![x][]}',
    '{![[a b]]} et {![[c]]}',
    'Un {![un](deux trois)}.',
    '{![Alt très long, avec des mots](dossier/une photo.png)}',
  ],
  emphasis: [
    'C’est {**l’**}essentiel.',
    'Un mot {**gras **}collé.',
    'Un {** mot **} encore.',
    '{**« Oui »**}et la suite.',
    'Un mot {==surligné==}.',
    'Le 1{^er^} mars.',
    'Un {`` mot ``} encore.',
    'Une {//italique//} de wiki.',
    "Un {''gras''} de wiki, {'''fort'''}.",
    'A {~~ struck ~~} word.',
    'Some {` code `} here.',
  ],
  heading: [
    '{##}Intertitre collé',
    '{###}Un autre',
    '{##\u00a0}Un intertitre',
    '{#\u202f}Un titre',
    '{##\u2009}A heading',
    '{#}Intertitre seul',
    '{== }Titre de wiki',
    '{h2. }Titre',
    '{h3. }A heading',
    'Une phrase.\n{##}Collé',
  ],
  item: [
    '{-\u00a0}un point',
    '{*\u00a0}un point\n{*\u00a0}un autre',
    '{+\u202f}un point',
    '{2)\u202f}payer',
    '{1.\u00a0}chercher\n{2.\u00a0}payer',
    '{12)\u00a0}chercher',
    '{•\t}le prix\n{•\t}l’heure',
    '{· }le prix\n{· }l’heure',
    '{o    }premier\n{o    }second',
    '{1/ }chercher\n{2/ }payer',
    'On retient :\n{▪ }le prix\n{▪ }l’heure',
    '{➢ }the price',
    '{✓ }the price',
  ],
  items: [
    '{– }le prix\n{– }l’heure',
    '{— }Oui.\n{— }Non.',
    '{– }le prix',
    '{a) }le prix\n{b) }l’heure',
    '{a. }the price\n{b. }the hour',
    '{1° }le prix\n{2° }l’heure',
    '{–\u00a0}le prix\n{–\u00a0}l’heure\n{–\u00a0}la voie',
    '{—\u00a0}Un.\nDeux.\n{— }Trois.',
    '{–\u00a0}the price',
    '{c) }un\nsuite\n{d) }deux',
  ],
  table: [
    '{| A | B |}\n| 1 | 2 |',
    '{Retard\tPrix}\n60 min\t25 %',
    '{Retard | Prix}\n60 min | 25 %',
    '{A | B | C}',
    '{60 min\t25 %}',
    '{| seule |}',
    '{+---+---+}',
    '{a\tb\tc}\nd\te',
    'Prix :\n{| A | B |}',
    '{||}',
    '{| A}\n{| B}',
    '{+-----+--+}\n{| A | B |}',
    'un{\t}deux\nsuite\ntrois{\t}quatre',
  ],
  block: [
    '{:::tip}\nUn encadré.\n{:::}',
    '{+++}\ntitre\n{+++}',
    '{[TOC]}',
    '{[!NOTE]} Un encadré.',
    '{[gallery ids="1,2"]} Un {[caption width="300"]} quai {[/caption]}.',
    '{!!!} note',
    'Voir {:smile:} ici.',
    'Ceci {::cela}.',
    '{%%%}',
    '{[INDEX]}\nMots.',
    '{~~~~}\ncode\n{~~~~}',
    '{===}',
  ],
  html: [
    'Un {<b>}mot{</b>}.',
    'Compter {&amp;} vendre.',
    'A{&nbsp;}b {&eacute;}.',
    '{<!-- à relire -->}',
    'Un {<br>} ici, {<br/>} là.',
    '{&#8217;} et {&#x2019;}',
    '{<span class="x">}mot{</span>}',
    'a {&foo;} b',
    '{<u>}a{</u>}',
    'R&D {&raquo;} fin',
  ],
  sign: [
    'Un prix{*} barré.',
    'Un mot {_}collé.',
    'Le {\\}textbf de LaTeX.',
    'TF1 {|} M6',
    'Un accent {^} seul.',
    'Une {`}ouverte.',
    'Le {$x$} des maths.',
    'Le {$$y$$} des maths.',
    '{%%caché%%} ici.',
    'Des {~} seuls.',
    'Une accolade {{}, un crochet {[}.',
    'Il va {=>} là.',
    'Un titre {##} ici.',
    'Fin {]} seule.',
  ],
};

/** What prose has a use for. */
const RIGHT = [
  'Il a dit [sic], [… la suite], puis [Ils] et l’[h]omme, [L]a file, en [1987].',
  'Tapez 1234#, puis # ; il dit : [I] leave.',
  'Selon [EDF], « [u]n mot » […].',
  'Notre #hashtag, la #12, le C# et le C++, @fnac.',
  'R&D, H&M, H & M, AT&T ; Barnes & Noble.',
  'Il vient dans ~10 minutes, ~ 5 km.',
  '12 $ ou $12, US$ 5, 5 k$, A$AP, $1,750.',
  '2 + 2 = 4, a = b, 3 > 2, 1 < 2, +33, Canal+.',
  '20 %, 3 ‰, 10 % à 20 %, 50%.',
  'Le fichier billet_de_train_2.pdf et mon_nom.',
  'Voir https://a.fr/b_c~d?x=1&y=[2]#z, www.x.fr/*, a_b@c-d.fr.',
  '20 m², 3 km², 5 m³, 10⁶.',
  'O`Brien',
  'et/ou, 24/7, (a) ou b), 10:30:45, 16:9.',
  '« Oui » – et – non ; « fin… »',
  "5'10\" et rock 'n' roll",
  '— Vraiment ?',
  '– Oui.',
  '#MeToo a changé la file.',
  '5 % des cas\nde la file – et du reste\n– dit-on –',
  'a b\nc d',
  'Un « mot » : « autre » ; fin !',
  'Et l’hôtel ? Non…',
  'M. Hulot, 3e étage, n° 12, § 4.',
];

const read = (written: string) => {
  let text = '';
  const marks: string[] = [];
  let from = -1;
  for (let index = 0; index < written.length; index += 1) {
    const character = written.charAt(index);
    if (character === '{' && from === -1) from = text.length;
    else if (character === '}' && from !== -1 && text.length > from) {
      marks.push(text.slice(from));
      from = -1;
    } else text += character;
  }
  return { text, marks };
};

describe.each(Object.entries(LEFT))('a mark of the kind %s', (kind, cases) => {
  it.each([...cases])('is found in %j', (written) => {
    const { text, marks } = read(written);
    const found = findLeftMarks(text, { isBlock: true });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marks);
    expect(new Set(found.map((mark) => mark.kind))).toEqual(new Set([kind]));
  });
});

it.each(RIGHT)('is not found in %j', (text) => {
  expect(findLeftMarks(text, { isBlock: true })).toEqual([]);
});
