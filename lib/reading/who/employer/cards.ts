import { isTitle, endsInTitleNoun as namesTitle } from '../../../lexicon/title-nouns.ts';
import { linesOf, type Marked } from '../../marked.ts';
import { isPlaceText, namesPlace } from '../../place/parse.ts';
import type { Candidate } from './candidate.ts';
import { couldBeName, isBoardName } from './names.ts';
import { at, isHead, isLegalHead, isNameShaped, partsOf } from './shape.ts';
import { careersOf } from './title-tag.ts';

/** A card is a fact of the page, as good as its data. */
const STATED = 20;
const NOT_ON_CARDS = new Set(
  'about location overview description job department division school faculty'.split(' '),
);
const UNITS = new Set(['department', 'division', 'school', 'faculty']);
const hasPay = (text: string): boolean => /[$€£₹] ?\d/.test(text);

/** What a site links to behind the employer's name. */
const LINKS =
  /^(.{2,50}?)\s(?:(?:view|see|show) (?:all )?(?:jobs|openings|profile|company)|follow|(?:alle|weitere) (?:jobs|stellen)(?: anzeigen)?|voir (?:toutes )?(?:les )?(?:offres|emplois)|ver (?:todas )?(?:las ofertas|as vagas|vagas|empleos)|alle vacatures|tutte le offerte)\b/iu;

/** The first lines of a posting that stand like a card: title, employer, then place or pay. */
function card(text: string): Candidate[] {
  const [first = '', second = '', third = ''] = text.split('\n', 3);
  const [shown = '', ...rest] = partsOf(second);
  const line = LINKS.exec(shown)?.[1] ?? shown;
  const by = line.toLowerCase().startsWith('posted ') ? line.lastIndexOf('by ') + 3 : 0;
  const name = line.slice(by);
  if (!isTitle(first) || first.length > 140 || line.length > 50 || '.:!?'.includes(line.at(-1) ?? '.'))
    return [];
  const beside = rest.join(' ');
  // "LinkedIn · Denver, CO": a job site hires too, and its own line with a town says so.
  const isSite = isBoardName(line) && beside.length <= 100 && namesPlace(beside);
  if (!isNameShaped(line, 6) || /\d{4}/.test(line) || namesPlace(line)) return [];
  if (!couldBeName(line) && !isSite) return [];
  const [head = '', of] = line.toLowerCase().split(' ', 3);
  if (NOT_ON_CARDS.has(head) && (!UNITS.has(head) || of === 'of')) return [];
  const sure =
    (third.length <= 160 && (namesPlace(third) || hasPay(third))) ||
    (beside.length <= 100 && namesPlace(beside));
  return [at(name, sure ? STATED : 5, 'company-card', first.length + 1 + line.length - name.length)];
}

/** Parts of a site's own head: "QUILL JOBS Home | Browse jobs | Login". */
const NAVIGATION = new Set(
  'home|menu|search|profile|my profile|career advice|career guide|explore companies|company reviews|employer site|salary guide|saved|notifications|messages|login|log in|sign in|sign up|register|browse jobs|search jobs|find jobs|all jobs|post a job|upload cv|employers|for employers|job seekers|my account|my applications|saved jobs|companies|salaries|contact|contact us|about us|anmelden|registrieren|startseite|connexion|accueil|iniciar sesión|inicio|accedi|inloggen|zaloguj|entrar'.split(
    '|',
  ),
);

/** "Acme | Senior Engineer | Berlin": the form of forum postings; below the first line only bars divide. */
function barred(text: string): Candidate[] {
  for (const [i, { line, start }] of linesOf(text.slice(0, 600), 6).entries()) {
    const parts = i === 0 ? partsOf(line.replaceAll('|', ' | ')) : line.split(' | ');
    if (parts.some((part) => NAVIGATION.has(part.trim().toLowerCase()))) continue;
    if (parts.length < 3 || (i > 0 && !(line.length <= 200 && parts.slice(1).some(namesPlace)))) continue;
    const [whole = ''] = parts;
    const open = whole.endsWith(')') ? whole.lastIndexOf(' (') : -1;
    // "Quill Jobs | Profile | Companies": beside its own job a careers page is an employer's, beside its menu any site's.
    const careers = careersOf(whole.trim());
    if (careers !== null && !parts.slice(1).some(isTitle)) continue;
    const name = careers ?? (open > 0 ? whole.slice(0, open) : whole.trim());
    if (name.length <= 50 && couldBeName(name) && !namesTitle(name) && !/\d{3}/.test(name))
      return [at(name, 7, 'company-head', start + line.indexOf(name))];
  }
  return [];
}

const LINES = 10;
/** What is a name of a public body, a school or a house of care by the word that it begins or ends with. */
const BODIES =
  'University|Universität|Université|Universidad|Universidade|Universiteit|College|Institute|Department|Ministry|Office|City|County|Borough|Commission|Council|Bank|Museum|Diocese|Port|Town|Village|Gemeinde|Stadt|Kanton|Ville'.split(
    '|',
  );
const HOUSES =
  'University|College|Hospital|Hospitals|Council|Academy|Institute|Trust|Foundation|Authority|Museum|Library|School|Schools|School District|Clinic|Klinik|Klinikum|Universität|Hochschule|Medical Center|Medical Centre|Health System|Healthcare|NHS Foundation Trust|Ministry|Department|Agency|County|Bureau|Commission|Society|Association|Service|Church'.split(
    '|',
  );

/** "CITY OF MILLBROOK" as other headings write it. */
const lowered = (line: string): string =>
  line !== line.toUpperCase()
    ? line
    : line
        .split(' ')
        .map((word) =>
          ['OF', 'THE', 'AND'].includes(word)
            ? word.toLowerCase()
            : word.charAt(0) + word.slice(1).toLowerCase(),
        )
        .join(' ');

export function isInstitution(line: string): boolean {
  const name = lowered(line);
  const bare = name.startsWith('The ') ? name.slice(4) : name;
  return (
    name.length <= 70 &&
    /^[\p{L} &,'’.-]+$/u.test(name) &&
    (BODIES.some(
      (body) =>
        bare.startsWith(`${body} of `) ||
        (body.length > 5 && bare.startsWith(`${body} `) && body.startsWith('Gem')),
    ) ||
      HOUSES.some((house) => name.endsWith(` ${house}`)))
  );
}

/** "17 October by Calder Thermal Ltd", "Posted 3 days ago by Quill": who posted it stands behind "by". */
function withoutDay(name: string): string {
  const by = name.lastIndexOf(' by ');
  return by > 0 && /^(?:posted|advertised|listed|added|published|updated)\b|\d/i.test(name.slice(0, by))
    ? name.slice(by + 4)
    : name;
}

/** Names in the first lines that stand alone, or before a bar: "Acme sp. z o.o. | Kraków", "Kestrel College". */
function alone(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { line, start } of linesOf(text.slice(0, 2000), LINES)) {
    const name = line.length <= 160 ? withoutDay(partsOf(line)[0] ?? '') : '';
    if (name.length < 4 || name.length > 80 || !couldBeName(name) || isPlaceText(name)) continue;
    if (isLegalHead(name)) found.push(at(name, 7, 'company-letterhead', start + line.indexOf(name)));
    else if (isInstitution(name) && !namesTitle(name))
      found.push(at(name, 6 - found.length, 'company-institution', start + line.indexOf(name)));
  }
  return found;
}

/** "Tarragon Labs, Oakland, CA", "Obrien Signal — Remote" or "Tarn Office · Oakland, CA · hybrid" in the lines around the title. */
function withPlace(text: string): Candidate[] {
  const lines = linesOf(text.slice(0, 600), 4);
  return lines.flatMap(({ line, start }, i) => {
    const cut = [', ', ' — ', ' – ', ' · ', ' • ']
      .map((sign) => line.indexOf(sign))
      .filter((one) => one > 0)
      .sort((a, b) => a - b)[0];
    if (cut === undefined || line.length > 90 || !lines.some((one, n) => n !== i && isTitle(one.line)))
      return [];
    const name = line.slice(0, cut);
    return isHead(name) && namesPlace(line.slice(cut + 2)) ? [at(name, 6, 'company-and-town', start)] : [];
  });
}

/** "Night Porter (m/f) – Hotel Quill, Utrecht": the employer and its town behind the title, unless it is a team's. */
function behindTitle(text: string): Candidate[] {
  const [head] = linesOf(text.slice(0, 300), 1);
  const line = head?.line ?? '';
  const cut = Math.max(...[' – ', ' — ', ' - ', ' | '].map((sign) => line.lastIndexOf(sign)));
  const comma = line.indexOf(', ', cut);
  if (cut < 0 || comma < 0 || !isTitle(line.slice(0, cut))) return [];
  const name = line.slice(cut + 3, comma);
  return isHead(name) && isPlaceText(line.slice(comma + 2)) ? [at(name, 3, 'company-head', cut + 3)] : [];
}

/** "Quill View all jobs", in the lines below a title: the employer, and a site's link to its jobs. */
function withLink(text: string): Candidate[] {
  const lines = linesOf(text.slice(0, 2000), LINES);
  return lines.flatMap(({ line, start }, i) => {
    const name = line.length <= 120 ? (LINKS.exec(line)?.[1] ?? '').trim() : '';
    const isBelow = lines.slice(Math.max(0, i - 2), i).some((one) => isTitle(one.line));
    return isBelow && isNameShaped(name, 6) && couldBeName(name) && !namesPlace(name)
      ? [at(name, 7, 'company-card', start)]
      : [];
  });
}

/** What a posting's first lines say of the employer. */
export const headsOfPostings = ({ text }: Marked): Candidate[] => [
  ...card(text),
  ...barred(text),
  ...withLink(text),
  ...alone(text),
  ...withPlace(text),
  ...behindTitle(text),
];
