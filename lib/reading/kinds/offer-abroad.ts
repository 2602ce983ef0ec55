/** An offer of employment in German, French, Dutch, Spanish, Portuguese, Italian, Polish or a Nordic language. */
import type { Archetype } from '../kind-signals.ts';
import { MASS_MAIL } from './_letter.ts';
import { ARTICLE } from './_not-an-offer.ts';

export default {
  id: 'offer-abroad',
  kind: 'offer',
  required: [
    [
      {
        id: 'offers employment in another language',
        pattern:
          /(?:stellenangebot|(?:arbeits)?vertragsangebot|angebot\s(?:für|über|zum|eines)\s[^.\n]{0,40}(?:arbeit|stelle|position|anstellung)|(?:anstellung|stelle|position|arbeitsvertrag)\s[^.\n]{0,80}(?:an(?:zu)?bieten|unterbreiten)|bieten\s(?:wir\s)?(?:ihnen|dir)|offre\sd[’']emploi|(?:promesse|proposition)\sd[’']embauche|(?:vous\s)?(?:proposons|offrons)\s(?:le\s)?(?:poste|un\s(?:poste|contrat))|plaisir\s(?:de\svous|que\snous\svous)\s(?:proposer|offrir|proposons|offrons|confirmer)|bieden\s(?:wij\s|we\s)?(?:je|jou|u)\b|(?:baan|functie|arbeidsovereenkomst)\s[^.\n]{0,60}aan\s?(?:te\s)?bieden|arbeidsvoorwaardenvoorstel|aanbod\s(?:voor|van)|oferta\sde\s(?:empleo|trabajo|emprego)|(?:ofrecer(?:le|te)|oferecer-?(?:lhe)?)\s(?:el\spuesto|la\sposición|o\scargo|a\sposição|un\scontrato)|proposta\sde\s(?:trabalho|emprego|contratação)|(?:proposta|lettera)\sdi\s(?:assunzione|impiego|lavoro)|lieti\sdi\s(?:offrir|propor)[a-z]{0,5}|oferta\s(?:pracy|zatrudnienia)|(?:zaproponować|zaoferować)[^.\n]{0,60}(?:prac|stanowisk|zatrudnien)|anställningserbjudande|erbjud(?:a|er)\s(?:dig\s)?(?:anställning|tjänst)|tilbud\som\s(?:ansettelse|ansættelse|stilling))/iu,
        weight: 4,
      },
    ],
    [
      {
        id: 'names terms in another language',
        pattern:
          /(?<!\p{L})(?:(?:brutto)?(?:jahres|monats|grund)(?:brutto)?gehalt|bruttogehalt|vergütung|eintritts(?:termin|datum)|arbeitsbeginn|probezeit|urlaub(?:stage|sanspruch)?|wochenarbeitszeit|kündigungsfrist|salaire|rémunération|date\sd[’']entrée|prise\sde\sposte|période\sd[’']essai|congés|bruto\sper\s(?:maand|jaar)|ingangsdatum|proeftijd|vakantie(?:dagen|geld|toeslag)|salaris|salario|retribución|incorporación|periodo\sde\sprueba|vacaciones|salário|remuneração|período\sexperimental|férias|retribuzione|periodo\sdi\sprova|ral|ferie|wynagrodzenie|okres\spróbny|urlop|umow[ay]\so\spracę|månadslön|lön|provanställning|semester|lønn?|prøvetid|feriepenge)(?!\p{L})/iu,
        weight: 2,
        times: 3,
      },
    ],
  ],
  optional: [
    {
      id: 'greets in another language',
      pattern:
        /^(?:sehr\sgeehrte|liebe|hallo|cher|chère|madame|monsieur|bonjour|geachte|beste|estimad|querid|prezad|car[oa]\s|gentile|egregio|szanown|dzień\sdobry|cześć|hej\b|kære|kjære)/imu,
      weight: 2,
    },
    {
      id: 'asks to answer in another language',
      pattern:
        /(?:bis\szum|bis\sspätestens|jusqu[’']au|avant\sle|uiterlijk|vóór|antes\sdel?|até\s(?:o\sdia|dia|ao)|entro\sil|do\sdnia|senast|senest)\s[\p{L}\d]/iu,
      weight: 2,
    },
    {
      id: 'closes in another language',
      zone: 'tail',
      pattern:
        /^(?:mit\sfreundlichen\sgrüßen|viele\sgrüße|beste\sgrüße|cordialement|bien\scordialement|au\splaisir|met\svriendelijke\sgroet|atentamente|un\ssaludo|saludos|atenciosamente|com\sos\smelhores|cordiali\ssaluti|distinti\ssaluti|z\spoważaniem|pozdrawiam|med\svänlig|med\svenlig|vennlig)/imu,
      weight: 2,
    },
  ],
  forbidden: [
    ...ARTICLE,
    MASS_MAIL,
    { id: 'is a job posting', hint: (hint) => hint.field === 'kind' && hint.value === 'posting', weight: 0 },
    {
      id: 'is a posting in another language',
      pattern:
        /(?:^|\n)[^\p{L}\n]{0,4}(?:(?:deine|ihre|your)\saufgaben|anforderungen|dein\sprofil|das\sbringst\sdu\smit|vos\smissions|profil\srecherch|votre\sprofil|wat\sga\sje\sdoen|functie-?eisen|requisitos|responsabilidades|requisiti|obowiązki|wymagania)/iu,
      weight: 0,
    },
    {
      id: 'ends employment or says no in another language',
      pattern:
        /(?:aufhebungsvertrag|abfindung|(?<!\p{L})kündigung(?!s)|leider|rupture\sconventionnelle|licenciement|malheureusement|nous\sregrettons|vaststellingsovereenkomst|ontslag|helaas|indemnización|despido|lamentamos|rescisão|infelizmente|licenziamento|purtroppo|niestety|rozwiązani[ea]\sumowy)/iu,
      weight: 0,
    },
  ],
  threshold: 10,
} satisfies Archetype;
