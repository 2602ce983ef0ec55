/** Names of occupations as one source writes them → their codes. */
export const ROLES: Record<string, string> = {
  'Software Developers': '15-1252',
  'Computer Systems Engineers/Architects': '15-1299',
  'Software Quality Assurance Analysts and Testers': '15-1253',
  'Information Technology Project Managers': '15-1299',
  'Data Scientists': '15-2051',
  'Business Intelligence Analysts': '15-2051',
  'Computer Programmers': '15-1251',
  'Computer and Information Systems Managers': '11-3021',
  'Computer Systems Analysts': '15-1211',
  'Database Administrators': '15-1242',
  'Operations Research Analysts': '15-2031',
  'Network and Computer Systems Administrators': '15-1244',
  'Computer and Information Research Scientists': '15-1221',
  'Database Architects': '15-1243',
  'Information Security Analysts': '15-1212',
  'Project Management Specialists': '13-1082',
  'Computer Network Architects': '15-1241',
  'Web Developers': '15-1254',
  'Web and Digital Interface Designers': '15-1255',
  Statisticians: '15-2041',
  'Computer Hardware Engineers': '17-2061',
  'Graphic Designers': '27-1024',
};
/** Of two names of one code the one that most of its filings are under stands for it; the other is left to its own. */
export const SECOND = new Set(['Information Technology Project Managers', 'Business Intelligence Analysts']);
