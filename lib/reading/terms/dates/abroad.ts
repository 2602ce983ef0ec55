/** Words of other languages around the days of a letter. */

/** What stands before the first day of work. */
export const START_ABROAD =
  "eintritts(?:termin|datum)|(?:eintritt|incorporación|inicio|indiensttreding|rozpoczęcie|entrada|ingresso|início)(?=[ \\t]?[:\\t])|arbeitsbeginn|start(?:datum|termin)|beginn des arbeitsverhältnisses|(?:stellen|dienst)antritt|antritt|date d[’']entrée(?: en fonctions?)?|prise de (?:poste|fonctions?)|date de début|ingangsdatum|datum indiensttreding|fecha de (?:inicio|incorporación)|data de início|data di (?:inizio|assunzione|decorrenza)|(?:con )?decorrenza(?: dal)?|prise d[’']effet|data de admissão|aanvangsdatum|datum van aanvang|(?:data|termin) rozpoczęcia(?: pracy)?|tillträde(?:sdag)?|start(?:dato|datum)|tiltrædelse(?:sdato)?";
/** What stands before the last day to answer. */
export const BY_ABROAD =
  "bis (?:zum|spätestens(?: zum)?)|spätestens (?:am|zum|bis)|jusqu[’']au|avant le|au plus tard le|d[’']ici (?:au|le)|uiterlijk(?: op)?|vóór|tot en met|hasta el|antes del?|como muy tarde(?: el)?|a más tardar(?: el)?|até (?:o dia|dia|ao|o)|fino al?|entro (?:il |l[’']|e non oltre il|e non oltre l[’'])|do dnia|(?:senast|senest)(?: den)?";
/** What an answer, a signature or an offer is called. */
export const ANSWER_ABROAD =
  'angebot\\p{L}{0,2}|annehmen|annahme|rückmeldung|entscheid\\p{L}{0,4}|mitzuteilen|zurück(?:senden|zusenden)?|antwort\\p{L}{0,3}|unterschr\\p{L}{1,8}|offre|promesse|caduque|accept(?:er|ation)|réponse|sign(?:é|er|ant|ée)|aanbod|voorstel|accepteer\\p{L}{0,2}|reactie|oferta|respuesta|dec(?:ir|irme|irnos) algo|contest\\p{L}{1,4}|acept\\p{L}{1,5}|aceit\\p{L}{1,5}|resposta|accett\\p{L}{1,7}|vincolante|risposta|restitui\\p{L}{1,4}|conferm\\p{L}{1,4}|firmat\\p{L}|odpowied\\p{L}{1,3}|decyzj\\p{L}|erbjudande\\p{L}{0,2}|svar\\p{L}{0,2}|tilbud\\p{L}{0,3}';
