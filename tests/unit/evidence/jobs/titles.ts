/**
 * Titles with the job that they are, written and judged by hand: what a reader of the title would say, not what the code
 * says. Behind `=` stands the level that the title's own words state, where the line is there for that.
 */

/** Role family → job → titles. */
export const OURS: Record<string, Record<string, string>> = {
  software: {
    'software-engineer': `Software Engineer
Senior Software Engineer = senior
Staff Software Engineer = staff
Principal Software Engineer = principal
Software Engineer II =
Software Engineer III =
Sr. Software Engineer = senior
Junior Software Developer = junior
Software Development Engineer
Software Development Engineer II =
SDE 2 =
SDE III =
SWE
SWE Intern = intern
Java Developer
Senior .NET Developer = senior
Python Engineer
Golang Engineer
C++ Software Engineer
Ruby on Rails Developer
Software Architect
Application Developer
Applications Programmer
Member of Technical Staff
Senior Member of Technical Staff = senior
Engineer
Senior Engineer = senior
Engineer II =
Engineer, Software
Developer
Technical Lead
Game Developer
Blockchain Engineer
Distributed Systems Engineer
Robotics Software Engineer
Release Engineer
Compiler Engineer
Quantitative Developer
Salesforce Developer
SAP ABAP Developer
Trading Systems Developer
Software Engineer, Payments
Senior Software Engineer - Billing = senior
Software Engineer (Remote)
New Grad Software Engineer = junior
Softwareentwicklerin (m/w/d)
Softwareentwickler (m/w/d)
Software-Entwickler:in
Senior Softwareingenieur (w/m/d) = senior
Java-Entwickler (m/w/x)
Anwendungsentwickler
Fachinformatiker für Anwendungsentwicklung
Programmiererin
Softwarearchitekt (all genders)
Développeur logiciel (H/F)
Développeuse Java
Ingénieure logiciel
Ingénieur études et développement
Analyste programmeur
Desarrollador de software
Desarrolladora Java
Ingeniero de software
Ingeniera de Software
Programadora
Softwareontwikkelaar
Software ontwikkelaar (m/v)
Java-ontwikkelaar
Programmeur
Engenheiro de software
Engenheira de Software Sênior
Desenvolvedor Java
Desenvolvedora de Software
Programador(a) Java
Programista Java
Inżynier oprogramowania
Starszy programista
Inżynierka oprogramowania`,
    'backend-engineer': `Backend Engineer
Senior Backend Engineer = senior
Back End Developer
Backend Software Engineer
Software Engineer, Backend
Staff Backend Engineer = staff
Backend-Entwickler (m/w/d)
Développeur back-end
Desarrollador backend
Backend-ontwikkelaar
Desenvolvedor Back-end
Programista backend`,
    'frontend-engineer': `Frontend Engineer
Front-End Developer
UI Engineer
React Developer
Software Engineer, Frontend
Senior Frontend Engineer = senior
Angular Developer
Frontend-Entwicklerin (m/w/d)
Développeur front-end
Desarrolladora frontend
Desenvolvedor Front-end
Programista frontend`,
    'fullstack-engineer': `Full Stack Engineer
Full-Stack Developer
Fullstack Software Engineer
Senior Full Stack Developer = senior
Software Engineer, Full Stack
Développeur full stack
Full-Stack-Entwickler (m/w/d)
Desarrollador full stack
Desenvolvedor Full Stack`,
    'mobile-engineer': `Mobile Engineer
iOS Engineer
Senior Android Developer = senior
Software Engineer, iOS
React Native Developer
Développeur mobile
Android-Entwickler (m/w/d)
Desarrollador Android`,
    'embedded-engineer': `Embedded Software Engineer
Firmware Engineer
Embedded Systems Engineer
Software Engineer, Embedded
Embedded-Entwickler (m/w/d)`,
    'web-developer': `Web Developer
Senior Web Developer = senior
Webentwicklerin
Développeur web
Desarrollador web
Webontwikkelaar`,
    'qa-engineer': `QA Engineer
Quality Assurance Engineer
SDET
Software Tester
Software Test Engineer
Test Automation Engineer
Software Engineer in Test
Software Development Engineer in Test
QA Analyst
Softwaretester (m/w/d)
Testeur logiciel
Analista QA
Tester oprogramowania`,
    programmer: `Computer Programmer
Programmer Analyst`,
  },
  infrastructure: {
    'site-reliability-engineer': `Site Reliability Engineer
Senior Site Reliability Engineer = senior
SRE
Staff SRE = staff
Software Engineer, Site Reliability`,
    'devops-engineer': `DevOps Engineer
Senior DevOps Engineer = senior
DevSecOps Engineer
DevOps Specialist
Ingénieur DevOps
Ingeniero DevOps`,
    'cloud-engineer': `Cloud Engineer
AWS Engineer
Cloud Architect
Azure Cloud Engineer
Cloud Infrastructure Engineer
Cloud-Architekt (m/w/d)`,
    'platform-engineer': `Platform Engineer
Senior Platform Engineer = senior`,
    'infrastructure-engineer': `Infrastructure Engineer
Software Engineer, Infrastructure
IT Infrastructure Engineer`,
    'systems-administrator': `Systems Administrator
Linux Administrator
Network Administrator
Systemadministrator (m/w/d)
Administrateur systèmes et réseaux
Administrador de sistemas
Systeembeheerder
Administrator systemów
Fachinformatikerin Systemintegration`,
    'systems-engineer': `Systems Engineer
Senior Systems Engineer = senior
Enterprise Architect`,
    'network-engineer': `Network Engineer
Network Architect
Netzwerkingenieur
Ingénieur réseau`,
    'hardware-engineer': `Hardware Engineer
ASIC Design Engineer
FPGA Engineer
Physical Design Engineer`,
  },
  data: {
    'data-engineer': `Data Engineer
Senior Data Engineer = senior
Big Data Engineer
ETL Developer
Software Engineer, Data Platform
Dateningenieur (m/w/d)
Ingénieur de données
Ingeniera de datos
Engenheiro de Dados
Inżynier danych`,
    'analytics-engineer': `Analytics Engineer
BI Developer
Power BI Developer`,
    'data-analyst': `Data Analyst
Senior Data Analyst = senior
Business Intelligence Analyst
Product Analyst
Datenanalystin (m/w/d)
Analyste de données
Analista de datos
Data-analist
Analista de Dados
Analityk danych`,
    'data-scientist': `Data Scientist
Senior Data Scientist = senior
Staff Data Scientist = staff
Decision Scientist
Data Scientist, Growth
Quantitative Researcher
Data Scientist (m/w/d)
Científica de datos
Cientista de Dados
Datenwissenschaftler`,
    'database-administrator': `Database Administrator
Oracle DBA
SQL Developer
Datenbankadministrator (m/w/d)
Administrador de bases de datos`,
    'database-architect': `Data Architect
Database Architect
Architecte de données`,
    statistician: `Statistician
Biostatistician`,
    'operations-research': `Operations Research Analyst
Operations Research Scientist`,
  },
  'ml-ai': {
    'machine-learning-engineer': `Machine Learning Engineer
Senior ML Engineer = senior
AI Engineer
ML/AI Engineer
Computer Vision Engineer
MLOps Engineer
Software Engineer, Machine Learning
Senior Software Engineer, AI = senior
Generative AI Engineer
Applied AI Engineer
KI-Entwickler (m/w/d)
Ingénieur machine learning
Ingeniero de Machine Learning
Engenheiro de IA
Inżynier uczenia maszynowego`,
    'research-scientist': `Applied Scientist
Senior Applied Scientist = senior
Machine Learning Scientist
AI Researcher
Research Engineer`,
    scientist: `Research Scientist`,
  },
  security: {
    'security-engineer': `Security Engineer
Senior Security Engineer = senior
Application Security Engineer
Information Security Analyst
Cybersecurity Analyst
Penetration Tester
SOC Analyst
Product Security Engineer
Software Engineer, Security
Chief Information Security Officer = executive
IT-Sicherheitsspezialist (m/w/d)
Informationssicherheitsbeauftragter
Ingénieur cybersécurité
Analista de ciberseguridad
Analista de Segurança da Informação
Specjalista ds. cyberbezpieczeństwa`,
  },
  design: {
    designer: `Product Designer
Senior Product Designer = senior
UX Designer
UI/UX Designer
UX Researcher
Interaction Designer
Web Designer`,
    'graphic-designer': `Graphic Designer
Brand Designer`,
  },
  product: {
    'product-manager': `Product Manager
Senior Product Manager = senior
Group Product Manager
Principal Product Manager = principal
Director of Product
Director, Product Management = director
Associate Product Manager
Produktmanager (m/w/d)`,
    'technical-product-manager': `Technical Product Manager
Product Manager, Technical
Senior Product Manager - Technical = senior`,
    'product-owner': `Product Owner
Senior Product Owner = senior`,
  },
  'program-management': {
    'technical-program-manager': `Technical Program Manager
Senior Technical Program Manager = senior
TPM`,
    'program-manager': `Program Manager`,
    'project-manager': `IT Project Manager
Scrum Master
Agile Coach
Chef de projet informatique
IT-Projektleiter (m/w/d)`,
    'technical-project-manager': `Technical Project Manager`,
  },
  'engineering-management': {
    'engineering-manager': `Engineering Manager
Senior Engineering Manager = senior-manager
Director of Engineering = director
VP of Engineering = vp
VP, Engineering = vp
Director, Data Science = director
Software Engineering Manager
Manager, Software Engineering
Head of Engineering
CTO = executive
Software Development Manager
Leiter Softwareentwicklung
Responsable développement logiciel`,
  },
  solutions: {
    'solutions-engineer': `Solutions Engineer
Sales Engineer
Customer Engineer
Forward Deployed Engineer
Developer Advocate
Technical Account Manager
Implementation Consultant`,
    'solutions-architect': `Solutions Architect
Senior Solutions Architect = senior
Arquitecto de soluciones`,
  },
  other: {
    'systems-analyst': `Systems Analyst
Business Systems Analyst
Analista de sistemas`,
    'business-analyst': `Business Analyst
Senior Business Analyst = senior`,
    'it-support': `IT Support Specialist
Help Desk Technician`,
  },
};

/** Titles of other trades: none of ours, however much their words resemble ours. */
export const NONE = `Civil Engineer
Senior Civil Engineer
Mechanical Engineer
Electrical Engineer
Chemical Engineer
Structural Engineer
Process Engineer
Manufacturing Engineer
Industrial Engineer
Quality Engineer
Petroleum Engineer
Biomedical Engineer
Environmental Engineer
Project Engineer
Field Service Engineer
HVAC Engineer
Mechanical Design Engineer
Sound Engineer
Building Engineer
Architect
Project Architect
Landscape Architect
Interior Architect
Security Guard
Security Officer
Physical Security Manager
Nurse
Registered Nurse
Nurse Practitioner
Data Entry Clerk
Office Clerk
Accounting Clerk
Trader
Equity Trader
Senior Trader
Trading Assistant
Accountant
Financial Analyst
Investment Analyst
Credit Analyst
Marketing Analyst
Research Analyst
Account Executive
Sales Development Representative
Sales Manager
Customer Success Manager
Product Marketing Manager
Marketing Manager
Product Marketing Director, AI
Technical Recruiter
Technical Writer
Real Estate Developer
Business Developer
Curriculum Developer
Physical Therapist
Assistant Professor
Computer Science Teacher
Attorney
Legal Counsel, AI
Construction Project Manager
Data Center Technician
CNC Programmer
Machine Operator
Clinical Research Associate
Lab Technician
Postdoctoral Fellow
Executive Assistant, Engineering
Chief of Staff
Chief Financial Officer
Human Resources Manager
Operations Manager
Supply Chain Analyst
Interior Designer
Fashion Designer
Barista
Truck Driver
AI Policy Counsel
Wealth Manager
Loan Officer
Bauingenieur (m/w/d)
Maschinenbauingenieur
Elektroingenieurin
Krankenpfleger
Sicherheitsmitarbeiter (m/w/d)
Architektin
Verkäufer (m/w/d)
Ingénieur civil
Ingénieur mécanique
Infirmière
Agent de sécurité
Comptable
Ingeniero civil
Ingeniera industrial
Enfermera
Guardia de seguridad
Contador
Civiel ingenieur
Verpleegkundige
Boekhouder
Engenheiro civil
Engenheira de Produção
Enfermeiro
Contador
Inżynier budowy
Pielęgniarka
Księgowa
Kierowca`;
