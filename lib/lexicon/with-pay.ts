/** "£500 with your March salary": which month's pay a payment comes with. The words name a time there, no base pay. */
export const WITH_PAY = [
  "[first|second|next|last] [full|] [month|months|month's|] [salary|wage|wages|pay]",
  'with [your|the] [january|february|march|april|may|june|july|august|september|october|november|december] [2026|2027|2028|] [salary|pay]',
  'met het [eerste|] [salaris|loon] [van|over]',
  'met het eerste [salaris|loon]',
  'mit [dem|ihrem|deinem] [ersten|] [gehalt|lohn]',
  'mit der [ersten|] gehaltsabrechnung',
  'avec [votre|le] [premier|] [salaire|bulletin]',
  'avec votre première paie',
  'wraz z [pierwszym|] wynagrodzeniem',
  'con [el|su|la|il] [primer|prima|primo|] [salario|sueldo|nómina|stipendio]',
  'com o [primeiro|] salário',
];
