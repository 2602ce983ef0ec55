/** An offer of employment in German, French, Dutch, Spanish, Portuguese, Italian, Polish or a Nordic language. */
import type { Archetype } from '../kind-signals.ts';
import { UNSUBSCRIBE } from './_letter.ts';
import { ARTICLE } from './_not-an-offer.ts';

export default {
  id: 'offer-abroad',
  kind: 'offer',
  required: [
    [
      {
        id: 'offers employment in another language',
        pattern:
          /(?:stellenangebot|(?:arbeits)?vertragsangebot|angebot\s+(?:für|über|zum|eines)\s[^.\n]{0,40}(?:arbeit|stelle|position|anstellung)|(?:anstellung|stelle|position|arbeitsvertrag)\s[^.\n]{0,80}(?:an(?:zu)?bieten|unterbreiten)|bieten\s+(?:wir\s+)?(?:ihnen|dir)|offre\s+d[’']emploi|(?:promesse|proposition)\s+d[’']embauche|(?:vous\s+)?(?:proposons|offrons)\s+(?:le\s+)?(?:poste|un\s+(?:poste|contrat))|plaisir\s+(?:de\s+vous|que\s+nous\s+vous)\s+(?:proposer|offrir|proposons|offrons|confirmer)|bieden\s+(?:wij\s+|we\s+)?(?:je|jou|u)\b|(?:baan|functie|arbeidsovereenkomst)\s[^.\n]{0,60}aan\s?(?:te\s+)?bieden|arbeidsvoorwaardenvoorstel|aanbod\s+(?:voor|van)|oferta\s+de\s+(?:empleo|trabajo|emprego)|(?:ofrecer(?:le|te)|oferecer-?(?:lhe)?)\s+(?:el\s+puesto|la\s+posición|o\s+cargo|a\s+posição|un\s+contrato)|proposta\s+de\s+(?:trabalho|emprego|contratação)|(?:proposta|lettera)\s+di\s+(?:assunzione|impiego|lavoro)|lieti\s+di\s+(?:offrir|propor)[a-z]{0,5}|oferta\s+(?:pracy|zatrudnienia)|(?:zaproponować|zaoferować)[^.\n]{0,60}(?:prac|stanowisk|zatrudnien)|anställningserbjudande|erbjud(?:a|er)\s+(?:dig\s+)?(?:anställning|tjänst)|tilbud\s+om\s+(?:ansettelse|ansættelse|stilling))/iu,
        weight: 4,
      },
    ],
    [
      {
        id: 'names terms in another language',
        pattern:
          /(?<!\p{L})(?:(?:brutto)?(?:jahres|monats|grund)(?:brutto)?gehalt|bruttogehalt|vergütung|eintritts(?:termin|datum)|arbeitsbeginn|probezeit|urlaub(?:stage|sanspruch)?|wochenarbeitszeit|kündigungsfrist|salaire|rémunération|date\s+d[’']entrée|prise\s+de\s+poste|période\s+d[’']essai|congés|bruto\s+per\s+(?:maand|jaar)|ingangsdatum|proeftijd|vakantie(?:dagen|geld|toeslag)|salaris|salario|retribución|incorporación|periodo\s+de\s+prueba|vacaciones|salário|remuneração|período\s+experimental|férias|retribuzione|periodo\s+di\s+prova|ral|ferie|wynagrodzenie|okres\s+próbny|urlop|umow[ay]\s+o\s+pracę|månadslön|lön|provanställning|semester|lønn?|prøvetid|feriepenge)(?!\p{L})/iu,
        weight: 2,
        times: 3,
      },
    ],
  ],
  optional: [
    {
      id: 'greets in another language',
      pattern:
        /^(?:sehr\s+geehrte|liebe|hallo|cher|chère|madame|monsieur|bonjour|geachte|beste|estimad|querid|prezad|car[oa]\s|gentile|egregio|szanown|dzień\s+dobry|cześć|hej\b|kære|kjære)/imu,
      weight: 2,
    },
    {
      id: 'asks to answer in another language',
      pattern:
        /(?:bis\s+zum|bis\s+spätestens|jusqu[’']au|avant\s+le|uiterlijk|vóór|antes\s+del?|até\s+(?:o\s+dia|dia|ao)|entro\s+il|do\s+dnia|senast|senest)\s+[\p{L}\d]/iu,
      weight: 2,
    },
    {
      id: 'closes in another language',
      zone: 'tail',
      pattern:
        /^(?:mit\s+freundlichen\s+grüßen|viele\s+grüße|beste\s+grüße|cordialement|bien\s+cordialement|au\s+plaisir|met\s+vriendelijke\s+groet|atentamente|un\s+saludo|saludos|atenciosamente|com\s+os\s+melhores|cordiali\s+saluti|distinti\s+saluti|z\s+poważaniem|pozdrawiam|med\s+vänlig|med\s+venlig|vennlig)/imu,
      weight: 2,
    },
  ],
  forbidden: [
    ...ARTICLE,
    { ...UNSUBSCRIBE, weight: 0 },
    { id: 'is a job posting', hint: (hint) => hint.field === 'kind' && hint.value === 'posting', weight: 0 },
    {
      id: 'is a posting in another language',
      pattern:
        /(?:^|\n)[^\p{L}\n]{0,4}(?:(?:deine|ihre|your)\s+aufgaben|anforderungen|dein\s+profil|das\s+bringst\s+du\s+mit|vos\s+missions|profil\s+recherch|votre\s+profil|wat\s+ga\s+je\s+doen|functie-?eisen|requisitos|responsabilidades|requisiti|obowiązki|wymagania)/iu,
      weight: 0,
    },
    {
      id: 'ends employment or says no in another language',
      pattern:
        /(?:aufhebungsvertrag|abfindung|(?<!\p{L})kündigung(?!s)|leider|rupture\s+conventionnelle|licenciement|malheureusement|nous\s+regrettons|vaststellingsovereenkomst|ontslag|helaas|indemnización|despido|lamentamos|rescisão|infelizmente|licenziamento|purtroppo|niestety|rozwiązani[ea]\s+umowy)/iu,
      weight: 0,
    },
  ],
  threshold: 10,
} satisfies Archetype;
